// `npm run bench:page`, after a build: the first load as Lighthouse sees it on a phone over simulated slow 4G, served as
// `npm start` serves it. Lighthouse is fetched by npx; it is not a dependency. Writes reports/bench-page.json.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { machine, percentile, rounded } from './bench/figures.mjs';
import { chromiumLaunch } from './browsers.mjs';

const LIGHTHOUSE = '12.8.2'; // the last for Node 20
const RUNS = 3;

const { executablePath = chromium.executablePath(), args } = chromiumLaunch();
const where = machine();
const server = await preview({ preview: { port: 0, strictPort: false } });
const url = server.resolvedUrls?.local[0] ?? fail('The preview server has no address.');
/** @type {ReturnType<typeof figures>[]} */
const results = [];
for (let run = 0; run < RUNS; run++) results.push(figures(JSON.parse(await lighthouse())));
await server.close();

const names = /** @type {const} */ ([
  'performance',
  'accessibility',
  'bestPractices',
  'firstContentfulPaintMs',
  'largestContentfulPaintMs',
  'totalBlockingTimeMs',
  'layoutShift',
  'transferredKb',
]);
const median = Object.fromEntries(
  names.map((name) => [
    name,
    percentile(
      results.map((each) => each[name]),
      0.5,
    ),
  ]),
);
const report = { at: new Date().toISOString(), machine: where, lighthouse: LIGHTHOUSE, median, runs: results };
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench-page.json', `${JSON.stringify(report, null, 2)}\n`);
console.log(
  `Lighthouse ${LIGHTHOUSE}, mobile, simulated slow 4G; ${where.processor}, load ${where.loadAtStart} at the start`,
);
console.table(
  Object.fromEntries(
    names.map((name) => [name, { median: median[name], runs: results.map((each) => each[name]).join(', ') }]),
  ),
);
const told = [...new Set(results.flatMap((each) => each.failed))];
if (told.length > 0) console.log(`Not passed: ${told.join('; ')}`);

/** @returns {Promise<string>} its report as JSON */
function lighthouse() {
  const options = [
    '--output=json',
    '--quiet',
    '--only-categories=performance,accessibility,best-practices',
    '--throttling-method=simulate',
    `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--yes', `lighthouse@${LIGHTHOUSE}`, url, ...options], {
      env: { ...process.env, CHROME_PATH: executablePath },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let json = '';
    child.stdout.on('data', (part) => {
      json += part;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(json);
      else reject(new Error(`Lighthouse ${LIGHTHOUSE} could not be fetched or run by npx (status ${status}).`));
    });
  });
}

/** @param {{ categories: Record<string, { score: number, auditRefs: { id: string, weight: number }[] }>, audits: Record<string, { title: string, score: number | null, numericValue?: number }> }} lhr */
function figures({ categories, audits }) {
  const score = (/** @type {string} */ id) =>
    Math.round((categories[id]?.score ?? fail(`Lighthouse gave no ${id}.`)) * 100);
  const value = (/** @type {string} */ id) => audits[id]?.numericValue ?? fail(`Lighthouse measured no ${id}.`);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    firstContentfulPaintMs: Math.round(value('first-contentful-paint')),
    largestContentfulPaintMs: Math.round(value('largest-contentful-paint')),
    totalBlockingTimeMs: Math.round(value('total-blocking-time')),
    layoutShift: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    transferredKb: rounded(value('total-byte-weight') / 1000),
    failed: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => audits[id]?.title ?? id),
  };
}

/** @param {string} why @returns {never} */
function fail(why) {
  throw new Error(why);
}
