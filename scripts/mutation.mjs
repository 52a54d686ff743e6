// `npm run mutation`: changes the engine and the case file in thousands of small ways and counts how many of them the
// tests notice. Takes long; its report is summarised by `npm run verification`.
import './setup.mjs';
import { spawnSync } from 'node:child_process';

const run = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    // Properties are tried on few cases: mutants are many, and what a property finds it finds soon.
    env: { ...process.env, RELUMEN_FEWER_RUNS: '50' },
  },
);
process.exitCode = run.status ?? 1;
