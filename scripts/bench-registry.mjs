// `npm run bench:registry`, after a build: a registry of 100,000 cases in the browser. Time, memory, and the longest that the
// page could not answer. A benchmark: it fails only when it cannot measure. With -- --page the page itself does the work, as it
// does without the worker. With -- --cases 10000 fewer cases.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumLaunch } from './browsers.mjs';

const WORKED = 5000;
const { values } = parseArgs({ options: { page: { type: 'boolean' }, cases: { type: 'string', default: '100000' } } });
const count = Number(values.cases);

const folder = mkdtempSync(join(tmpdir(), 'relumen-registry-'));
const file = join(folder, 'registry.csv');
writeFileSync(file, registry());
const server = await preview({ preview: { port: 0, strictPort: false } });
const browser = await chromium.launch(chromiumLaunch());
try {
  console.log(JSON.stringify({ ...(await measured()), ...machine() }, null, 2));
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The worked cases over and over, with decisions that follow the plan in some and not in others. */
function registry() {
  /** @type {{ case: object }[]} */
  const worked = JSON.parse(readFileSync('tests/territories/coronary/fixtures/vignettes.json', 'utf8'));
  const choices = [['des'], ['dcb'], ['cabg'], undefined];
  const lines = Array.from({ length: WORKED }, (_, n) => {
    const choice = choices[(n + Math.floor(n / worked.length)) % choices.length];
    const decision = choice ? { decision: { choice, decidedAt: `${2020 + (n % 6)}-05-06` } } : {};
    return JSON.stringify({ ...worked[n % worked.length]?.case, ...decision });
  });
  const csv = execFileSync(process.execPath, ['scripts/convert.mjs', 'csv'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const head = csv.slice(0, csv.indexOf('\n') + 1);
  const rows = csv.slice(head.length).trimEnd().split('\r\n');
  return head + Array.from({ length: count }, (_, n) => rows[n % rows.length]).join('\r\n');
}

async function measured() {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
  if (values.page) await context.route('**/audit-worker-*', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Cases', exact: true }).click();
  await page.getByText('For other programs and registries').click();
  await page.getByRole('button', { name: 'Check a registry’s cases…' }).click();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  await page.evaluate(() => {
    const seen = { task: 0, frame: 0, last: performance.now() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
    const frame = () => {
      seen.frame = Math.max(seen.frame, performance.now() - seen.last);
      seen.last = performance.now();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const start = performance.now();
  await page.locator('input[data-purpose="registry"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Another file' }).waitFor({ timeout: 1_200_000 });
  const seconds = (performance.now() - start) / 1000;
  const seen = await page.evaluate(
    () => /** @type {{ seen: { task: number, frame: number } }} */ (/** @type {unknown} */ (window)).seen,
  );
  const said = await page
    .getByText(/cases? read/)
    .first()
    .textContent();
  return {
    cases: count,
    where: values.page ? 'in the page' : 'in a worker',
    said,
    seconds: Math.round(seconds * 10) / 10,
    longestTaskMs: Math.round(seen.task),
    longestFrameMs: Math.round(seen.frame),
    rendererPeakMB: await peakMegabytes(),
  };
}

/** The most memory that the page's process ever had, its worker included. */
async function peakMegabytes() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return Math.round(Math.max(...peaks) / 1024);
}

function machine() {
  return {
    processor: `${cpus()[0]?.model} × ${cpus().length}`,
    browser: browser.version(),
    load: loadavg()[0]?.toFixed(1),
  };
}
