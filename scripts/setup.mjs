// Brings a fresh clone to a runnable state: dependencies always, a browser and a spreadsheet for the tests when asked (--browser).
// Plain Node without dependencies, so that it can run before anything is installed. Says everything on
// stderr: `npm run --silent evaluate` uses it too, and there stdout belongs to the results.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';
import { newFolder, reason } from './places.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21)
  fail(`Node 20.19 or newer is needed; this is ${process.version}.`);

const stamp = join('node_modules', '.setup-stamp');
const want = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
if (!isInstalled()) {
  const done = await oneAtATime(`setup ${root}`, () =>
    console.error('Another run is installing here; waiting for it…'),
  );
  if (!isInstalled()) install();
  done();
}

if (process.argv.includes('--browser')) {
  const { ensureChromium } = await import('./browsers.mjs');
  ensureChromium();
  const { ensureSoffice } = await import('./spreadsheet.mjs');
  ensureSoffice();
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === want;
}

function install() {
  try {
    rmdirSync(newFolder('node_modules', '.setup-'));
  } catch (error) {
    fail(`The dependencies are not those of package-lock.json, and cannot be installed: ${reason(error)}`);
  }
  console.error('Installing dependencies (npm ci)…');
  // --include=dev: NODE_ENV=production or omit=dev in a user's config would drop Vite itself.
  npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  writeFileSync(stamp, want); // written last: an interrupted install is simply done again
}

/** @param {string[]} args */
function npm(args) {
  // npm_execpath is set by npm for its scripts; running it with this very node needs no shell and no npm.cmd.
  const cli = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 2, 2];
  const run = cli
    ? spawnSync(process.execPath, [cli, ...args], { stdio })
    : spawnSync('npm', args, { stdio, shell: process.platform === 'win32' });
  if (run.status !== 0) fail(`npm ${args.join(' ')} failed.`);
}

/** @param {string} why @returns {never} */
function fail(why) {
  console.error(why);
  process.exit(1);
}
