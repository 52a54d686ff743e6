// Runs every check in turn, goes on after a failure, and closes with one plain line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { freePort } from './ports.mjs';
import { strayErrorsReport } from './report/stray-errors.mjs';
import { failedSpecs, failedTests } from './report/went-wrong.mjs';

const vitestReport = 'reports/vitest.json';
const proofReport = 'reports/prove.json';
const playwrightReport = 'reports/playwright.json';
for (const report of [vitestReport, strayErrorsReport, proofReport, playwrightReport]) rmSync(report, { force: true });
mkdirSync('reports', { recursive: true });
let passed = 0;
let failed = 0;
/** @type {string[]} */
const wentWrong = [];

count(step('types', ['typescript/bin/tsc', '--noEmit']));
count(step('types of the leg', ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.leg.json']));
count(step('lint and room boundaries', ['oxlint/bin/oxlint', '--type-aware']));
count(step('format', ['@biomejs/biome/bin/biome', 'check']));
count(step('knowledge', ['../scripts/lint-knowledge.mjs']));
count(step('languages', ['../scripts/lint-languages.mjs']));

const unit = step('unit and component tests', [
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--reporter=./scripts/report/stray-errors.mjs',
  `--outputFile.json=${vitestReport}`,
]);
const vitest = read(vitestReport);
passed += vitest?.numPassedTests ?? 0;
failed += vitest?.numFailedTests ?? 0;
if (!unit && !vitest?.numFailedTests) failed++; // a suite that would not even load, an error outside every test
wentWrong.push(...failedTests(vitest), ...(read(strayErrorsReport) ?? []));

const proofs = step('proofs', ['../scripts/prove.mjs']);
const proved = read(proofReport);
passed += proved?.passed ?? 0;
failed += proved?.failed ?? 0;
if (!proofs && !proved?.failed) failed++; // the solver would not even start

const built = step('build', ['vite/bin/vite.js', 'build', '--logLevel', 'warn'], { NODE_ENV: 'production' });
count(built);
if (built) {
  count(step('size', ['../scripts/size.mjs']));
  count(
    step('one-file build', ['vite/bin/vite.js', 'build', '--config', 'vite.single.config.ts', '--logLevel', 'warn']) &&
      step('size of the one file', ['../scripts/size.mjs', 'dist-single']),
  );
  const port = process.env.E2E_PORT || String(await freePort(0)); // any free one: no clash with a running `npm start`
  const e2e = step('end to end', ['@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    E2E_PORT: port,
  });
  const stats = read(playwrightReport)?.stats;
  passed += stats?.expected ?? 0;
  failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  wentWrong.push(...failedSpecs(read(playwrightReport)));
  if (!e2e && !stats?.unexpected && !stats?.flaky) failed++; // did not even start
} else {
  console.log('\n— end to end: not run, there is no build');
}

if (wentWrong.length > 0) console.log(`\n— went wrong\n${wentWrong.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} label @param {string[]} command @param {Record<string, string>} [env] @returns {boolean} */
function step(label, [bin = '', ...args], env = {}) {
  console.log(`\n— ${label}`);
  const run = spawnSync(process.execPath, [`node_modules/${bin}`, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (run.status !== 0) wentWrong.push(`${label}: ended with ${run.signal ?? run.status}`);
  return run.status === 0;
}

/** @param {boolean} ok */
function count(ok) {
  if (ok) passed++;
  else failed++;
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
