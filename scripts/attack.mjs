// `npm run attack`: what `npm test` tries a share of, tried in full and with other random numbers each day: hostile files,
// sequences of edits, whole cases on the screen, a long day's memory. About an hour. A number makes it repeat that run.
import './setup.mjs';
import { spawnSync } from 'node:child_process';
import { freePort } from './ports.mjs';

const DAY_MS = 86_400_000;
const [asked] = process.argv.slice(2);
const seed = asked ?? String(Math.floor(Date.now() / DAY_MS));
if (!/^\d{1,9}$/.test(seed)) {
  console.error(`"${seed}" is not a number to begin from: 0 to 999999999.`);
  process.exit(1);
}

/** @param {string[]} command */
const run = ([bin = '', ...args]) =>
  spawnSync(process.execPath, [`node_modules/${bin}`, ...args], { stdio: 'inherit', env }).status === 0;
const env = { ...process.env, RELUMEN_ATTACK: seed, E2E_PORT: process.env.E2E_PORT || String(await freePort(0)) };

console.log(`The random numbers begin from ${seed}.`);
const held = [
  run(['vitest/vitest.mjs', 'run', 'tests/storage/import.test.ts', 'tests/app/edit-sequences.test.tsx']),
  run(['vite/bin/vite.js', 'build', '--logLevel', 'warn']) &&
    run(['@playwright/test/cli.js', 'test', 'e2e/rendered-cases.spec.ts', 'e2e/memory.spec.ts']),
];
process.exitCode = held.every(Boolean) ? 0 : 1;
