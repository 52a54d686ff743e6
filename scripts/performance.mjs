// `npm run performance`: writes docs/performance.md from the reports of the two benchmarks.
import { readFileSync, writeFileSync } from 'node:fs';
import { performancePage } from './bench/performance-page.mjs';

writeFileSync(
  'docs/performance.md',
  performancePage(report('bench-ui', 'bench:ui'), report('bench-page', 'bench:page')),
);
console.log('docs/performance.md is written.');

/** @param {string} name @param {string} script */
function report(name, script) {
  const file = `reports/${name}.json`;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read: run "npm run ${script}" first.`, { cause });
  }
}
