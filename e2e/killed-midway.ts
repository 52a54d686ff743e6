import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, firefox, type LaunchOptions, type Page, test } from '@playwright/test';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { recordToText } from '../src/case-library/record-text.ts';
import { aRecord } from '../tests/fixtures/a-record.ts';
import { code, enterCode, kill, openCases } from './library-steps.ts';
import { answer } from './steps.ts';

/** What stands on the screen and in the draft, and must not come back once it was sealed or erased. */
const SECRET = 'SECRET-77';
const DAY_MS = 86_400_000;

/** A browser that can be killed. */
export interface KilledBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly open: (profile: string) => Promise<BrowserContext>;
}

export const chromiumOf = (): KilledBrowser => ({
  name: 'chromium',
  open: (profile) => chromium.launchPersistentContext(profile, chromiumLaunch()),
});

export const firefoxOf = (launch: LaunchOptions): KilledBrowser => ({
  name: 'firefox',
  open: (profile) => firefox.launchPersistentContext(profile, launch),
});

/** What lies in the database after the kill, looked at before the program is there again. */
export interface Left {
  readonly plain: number;
  readonly sealed: number;
  readonly deleted: number;
  readonly versionsPlain: number;
  readonly versionsSealed: number;
}

/** What is found once the program has started again. */
interface Again {
  /** Whether the case of before was drawn at any time. */
  readonly seen: boolean;
  /** Whether it lies beside the database. */
  readonly beside: boolean;
  readonly records: number;
}

interface Trial {
  readonly kills: number;
  /** So many cases lie there, each with a version. */
  readonly count: number;
  /** The kills are spread over so many milliseconds from the moment it begins. */
  readonly withinMs: number;
  /** A third of the cases is due for deletion at the next start, a third for erasure: the start itself is what is killed. */
  readonly due?: boolean;
  /** Once, before all. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** In the window that is killed. */
  readonly before?: (page: Page) => Promise<void>;
  /** What is killed. */
  readonly act?: (page: Page) => Promise<void>;
  /** @param again starts the program again and waits for the words, if there are any @returns how it had come out */
  readonly check: (left: Left, again: (says: string | null) => Promise<Again>) => Promise<string>;
}

/** Begins something in a browser, kills it on the way, and looks at what is left: a fresh copy of the profile each time. */
export async function killedMidway(browser: KilledBrowser, trial: Trial): Promise<void> {
  const address = test.info().project.use.baseURL ?? '';
  const template = mkdtempSync(join(tmpdir(), 'relumen-kill-'));
  const outcomes: Record<string, number> = {};
  let done = 0;
  try {
    await prepared(browser, template, address, trial);
    for (let n = 0; n < trial.kills; n++) {
      const profile = mkdtempSync(join(tmpdir(), 'relumen-kill-'));
      cpSync(template, profile, { recursive: true, verbatimSymlinks: true });
      try {
        await killed(browser, profile, address, trial, Math.round((trial.withinMs * (n + 0.5)) / trial.kills));
        const outcome = await looked(browser, profile, address, trial);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        done++;
      } finally {
        rmSync(profile, { recursive: true, force: true });
      }
    }
  } finally {
    console.log(`${test.info().title}: ${done} of ${trial.kills} held, ${JSON.stringify(outcomes)}`);
    rmSync(template, { recursive: true, force: true });
  }
}

const pageOf = async (context: BrowserContext) => context.pages()[0] ?? (await context.newPage());

async function prepared(browser: KilledBrowser, profile: string, address: string, { count, due, prepare }: Trial) {
  const context = await browser.open(profile);
  const page = await pageOf(context);
  await page.goto(address);
  await enterCode(page, SECRET);
  await expect.poll(async () => (await left(page)).plain).toBe(1);
  const record = aRecord();
  const days = due ? 10 : 0;
  const since = new Date(Date.now() - days * DAY_MS).toISOString();
  const text = recordToText(record);
  await page.evaluate(fill, { count, id: record.id, updatedAt: record.updatedAt, text, since, due: due === true });
  await prepare?.(page);
  // The browser writes what lies beside the database when it likes.
  await page.waitForTimeout(8000);
  await context.close();
}

/** Runs in the page: fills the library behind the program's back. */
async function fill(cases: {
  count: number;
  id: string;
  updatedAt: string;
  text: string;
  since: string;
  due: boolean;
}): Promise<void> {
  const request = indexedDB.open('relumen');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const tx = db.transaction(['records', 'list', 'versions', 'meta'], 'readwrite');
  const { count, id: like, updatedAt, text, since, due } = cases;
  for (let n = 0; n < count; n++) {
    const id = `${like.slice(0, -12)}${String(n + 1000).padStart(12, '0')}`;
    const third = due ? n % 3 : 2;
    const row = {
      id,
      revision: 2,
      updatedAt,
      deletedAt: third === 1 ? since : null,
      since: third === 2 ? new Date().toISOString() : since,
      edits: 1,
      serial: 1,
      body: { text: text.replace(like, id) },
    };
    tx.objectStore('records').put(row);
    tx.objectStore('list').put({ ...row, newer: false, body: { text: '{}' } });
    tx.objectStore('versions').put({ id, revision: 1, savedAt: updatedAt, updatedAt, body: row.body });
  }
  if (due) {
    const device = tx.objectStore('meta').get('device');
    device.onsuccess = () => tx.objectStore('meta').put({ ...(device.result as object), eraseAfterDays: 7 }, 'device');
  }
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('abort'));
  });
  db.close();
}

async function killed(browser: KilledBrowser, profile: string, address: string, trial: Trial, afterMs: number) {
  const context = await browser.open(profile);
  const page = await pageOf(context);
  await page.goto(address, { waitUntil: trial.due ? 'commit' : 'load' });
  if (!trial.due) {
    await expect(answer(page).first()).toBeVisible();
    await trial.before?.(page);
    if (!(await page.getByRole('dialog', { name: 'Cases' }).isVisible())) await openCases(page);
    await trial.act?.(page);
  }
  await page.waitForTimeout(afterMs);
  kill(profile, browser.name);
  await context.close().catch(() => {});
}

async function looked(browser: KilledBrowser, profile: string, address: string, { check }: Trial): Promise<string> {
  const context = await browser.open(profile);
  const page = await pageOf(context);
  await page.goto(`${address}/icon.svg`);
  const then = await left(page);
  const outcome = await check(then, async (says) => {
    await page.addInitScript(watch, SECRET);
    await page.goto(address);
    await expect(answer(page).first()).toBeVisible();
    if (says) await expect(page.getByText(says).first()).toBeVisible();
    else await expect(page.getByRole('button', { name: 'Cases', exact: true })).toBeVisible();
    // What comes back comes with the library, or with the first save.
    await page.waitForTimeout(2500);
    await expect(code(page)).toBeVisible();
    const found = await page.evaluate((secret) => {
      const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store)));
      return { seen: (window as { seen?: boolean }).seen === true, beside: stores.join().includes(secret) };
    }, SECRET);
    const { plain, sealed } = await left(page);
    return { ...found, records: plain + sealed };
  });
  await context.close();
  return outcome;
}

/** Runs in the page before anything else: looks at every frame for what must not be drawn. */
function watch(secret: string): void {
  const look = () => {
    const fields = [...document.querySelectorAll('input')].some(({ value }) => value.includes(secret));
    if (fields || document.body?.innerText.includes(secret)) Object.assign(window, { seen: true });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function left(page: Page): Promise<Left> {
  return page.evaluate(async () => {
    const none = { plain: 0, sealed: 0, deleted: 0, versionsPlain: 0, versionsSealed: 0 };
    if (!(await indexedDB.databases()).some(({ name }) => name === 'relumen')) return none;
    const request = indexedDB.open('relumen');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('open'));
    });
    if (!db.objectStoreNames.contains('records')) {
      db.close();
      return none;
    }
    const all = (name: string) =>
      new Promise<{ deletedAt?: string | null; body: object }[]>((resolve, reject) => {
        const rows = db.transaction(name).objectStore(name).getAll();
        rows.onsuccess = () => resolve(rows.result as { body: object }[]);
        rows.onerror = () => reject(rows.error ?? new Error('getAll'));
      });
    const [records, versions] = [await all('records'), await all('versions')];
    db.close();
    const count = (rows: { body: object }[], form: 'text' | 'sealed') => rows.filter(({ body }) => form in body).length;
    return {
      plain: count(records, 'text'),
      sealed: count(records, 'sealed'),
      deleted: records.filter(({ deletedAt }) => deletedAt !== null).length,
      versionsPlain: count(versions, 'text'),
      versionsSealed: count(versions, 'sealed'),
    };
  });
}
