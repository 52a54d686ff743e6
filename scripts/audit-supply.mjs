// `npm run audit:supply`: asks the registry for known flaws of what ships. Fails on a high or critical one of those, and on
// nothing else: a registry that does not answer is said, plainly, and is no failure. What can be told without asking
// anybody is told by tests/supply: hashes, origins, install scripts, licences.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { verdict } from './supply/audit-verdict.mjs';
import { shippedPackages } from './supply/packages.mjs';

const WAIT_MS = 60_000;
const run = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  timeout: WAIT_MS,
  shell: process.platform === 'win32',
});
const shipped = shippedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8'))).map(({ name }) => name);
const { ok, says } = verdict(run.error ? '' : run.stdout, shipped);
console.log(says);
process.exitCode = ok ? 0 : 1;
