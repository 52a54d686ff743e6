import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Download, expect, type Page, test } from '@playwright/test';
import { MAX_IMPORT_LENGTH } from '../src/case-file/safe-json.ts';
import { libraryWriter } from '../src/case-library/library-file.ts';
import { recordToText } from '../src/case-library/record-text.ts';
import { answerOf, aRecord } from '../tests/fixtures/a-record.ts';
import { fixedOutside } from '../tests/fixtures/outside.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { cases, openCases } from './library-steps.ts';

/** More than go into one file; `npm run test:many` takes fifty thousand. */
const COUNT = Number(process.env['CASES'] ?? 9000);
/** One after the other: a browser that holds so much is not to share the machine with another. */
test.describe.configure({ timeout: 600_000 + COUNT * 60 });

/** A decided case, as large as they come: with the answer of today and that of the decision. */
function template(): string {
  const caseData = { ...vignette('V04').case, decision: { choice: ['dcb' as const], reason: 'Two layers already.' } };
  const answer = answerOf(caseData);
  return recordToText({ ...aRecord(caseData), decision: { followed: true, answer } });
}

const number = (value: number) => value.toLocaleString('en');
const sorted = (records: readonly string[]) =>
  createHash('sha256')
    .update([...records].sort().join('\n'))
    .digest('hex');

/** The records of library files, each as the text of its line. */
const recordsIn = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => readFileSync(path, 'utf8').split('\n').slice(1, -2)).map((line) => line.replace(/,$/, ''));

/** Presses "Save all", and then saves every file that it offers. @returns where they lie, in order */
async function saveAll(page: Page, folder: string, parts: number): Promise<string[]> {
  const paths: string[] = [];
  const keep = async (download: Download) => {
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    paths.push(path);
  };
  await page.getByRole('button', { name: 'Save all', exact: true }).click();
  await expect(cases(page).getByText(`${number(COUNT)} cases fill ${parts} files`)).toBeVisible({ timeout: 300_000 });
  await expect(cases(page).getByText('never', { exact: true })).toBeVisible();
  for (let part = 1; part <= parts; part++) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save file ${part} of ${parts}` }).click();
    await keep(await download);
  }
  // Some of the files are no copy; all of them are.
  await expect(cases(page).getByText('never', { exact: true })).toBeHidden();
  return paths;
}

/** Gives the files to the program in one go, and takes each in once it is shown. */
async function importAll(page: Page, paths: readonly string[]): Promise<void> {
  await page.locator('input[data-purpose=import]').setInputFiles([...paths].reverse());
  for (let n = 1; n < paths.length; n++) {
    const left = paths.length - n;
    const waiting = cases(page).getByText(`${left} more file${left === 1 ? ' is' : 's are'} waiting`);
    await expect(waiting).toBeVisible({ timeout: 300_000 });
    await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 300_000 });
  }
  await expect(cases(page).getByText(/waiting and comes? next/)).toBeHidden({ timeout: 300_000 });
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 300_000 });
  await expect(cases(page).getByText(/cases? imported\./)).toBeVisible({ timeout: 300_000 });
}

test(`given a library of ${COUNT} decided cases, when it goes out and into an empty device, then it is the same, text for text`, async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'relumen-any-size-'));
  const figures: Record<string, { ms: number; heapMb: number; longestFrameMs: number }> = {};
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  /** How long it takes, the most that the page's own memory holds meanwhile, and how long the screen stands still. */
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    let heapMb = 0;
    const look = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      heapMb = Math.max(heapMb, (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20);
    };
    const looking = setInterval(() => void look().catch(() => {}), 250);
    await page.evaluate(watchFrames);
    const start = performance.now();
    try {
      return await work();
    } finally {
      clearInterval(looking);
      const ms = Math.round(performance.now() - start);
      const longestFrameMs = await page.evaluate(() => Math.round((window as { longest?: number }).longest ?? 0));
      figures[what] = { ms, heapMb: Math.round(heapMb), longestFrameMs };
    }
  };
  const text = template();
  let parts = 0;
  const writer = libraryWriter(fixedOutside().outside, () => parts++);
  for (let n = 0; n < COUNT; n++) writer.add(text);
  writer.end();
  try {
    await page.goto('/');
    await openCases(page);
    await timed('fill', () => page.evaluate(fill, [COUNT, text] as const));
    await page.reload();
    await openCases(page);
    await expect(cases(page).getByText(new RegExp(`^${number(COUNT)} cases`))).toBeVisible({ timeout: 300_000 });

    const out = await timed('out', () => saveAll(page, folder, parts));
    for (const path of out) expect(statSync(path).size).toBeLessThanOrEqual(MAX_IMPORT_LENGTH);
    const written = recordsIn(out);
    expect(new Set(written).size).toBe(COUNT);

    await page.getByRole('button', { name: 'Clear this device' }).click();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(cases(page).getByText('No case yet')).toBeVisible({ timeout: 300_000 });
    await timed('in', () => importAll(page, out));

    await page.reload();
    await openCases(page);
    await timed('list', () =>
      expect(cases(page).getByText(new RegExp(`^${number(COUNT)} cases`))).toBeVisible({ timeout: 300_000 }),
    );
    const again = await timed('out again', async () => {
      const second = mkdtempSync(join(folder, 'again-'));
      return saveAll(page, second, parts);
    });
    expect(sorted(recordsIn(again))).toBe(sorted(written));
    const bytes = out.reduce((sum, path) => sum + statSync(path).size, 0);
    console.log(`${COUNT} cases, ${Math.round(bytes / 1e6)} MB in ${parts} files: ${JSON.stringify(figures)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs in the page: keeps the longest time between two frames from now on. */
function watchFrames(): void {
  const kept = window as { longest?: number };
  const watched = kept.longest !== undefined;
  kept.longest = 0;
  if (watched) return;
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    kept.longest = Math.max(kept.longest ?? 0, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Runs in the page: fills the library behind the program's back, a thousand cases at a time. */
async function fill([count, text]: readonly [number, string]): Promise<void> {
  const request = indexedDB.open('relumen');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const { id: like, updatedAt } = JSON.parse(text) as { id: string; updatedAt: string };
  for (let from = 0; from < count; from += 1000) {
    const tx = db.transaction('records', 'readwrite');
    for (let n = from; n < Math.min(count, from + 1000); n++) {
      const id = `${like.slice(0, -12)}${String(n + 1000).padStart(12, '0')}`;
      const body = { text: text.replace(like, id) };
      tx.objectStore('records').put({ id, revision: 1, updatedAt, deletedAt: null, since: updatedAt, body });
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new Error('abort'));
    });
  }
  db.close();
}
