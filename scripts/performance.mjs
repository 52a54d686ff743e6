// `npm run performance`: writes docs/performance.md from the reports of the benchmarks that were run here; what was not
// measured stays as it stands on the page.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { performancePage } from './bench/performance-page.mjs';

const PAGE = 'docs/performance.md';
const reports = { ui: report('bench-ui'), page: report('bench-page'), bench: report('bench') };
const measured = Object.entries(reports).filter(([, found]) => found);
if (measured.length === 0)
  throw new Error('There are no reports: run "npm run bench:ui", "npm run bench:page" or "npm run bench" first.');

writeFileSync(PAGE, performancePage(reports, readFileSync(PAGE, 'utf8')));
console.log(`${PAGE} is written from ${measured.map(([name]) => name).join(', ')}.`);

/** @param {string} name */
function report(name) {
  const file = `reports/${name}.json`;
  const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return found?.quick ? undefined : found; // a quick run is only for a look
}
