// Runs a headless entry of src/cli. Node 20 cannot run TypeScript, so the entry is bundled once and again whenever a source
// file changed. Only the entry writes to stdout; installing and bundling speak on stderr.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, newFolder, PLACES, reason } from './places.mjs';

/** @typedef {{ main(): Promise<void> }} Entry */

const SOURCES = [
  'src/cli',
  'src/engine',
  'src/territories',
  'src/case-library',
  'src/interop',
  'src/wording',
  'src/i18n',
  'package-lock.json',
  'scripts/bundle-cli.mjs',
];
const ENTRY = 'main.mjs';
const DAY_MS = 86_400_000;

/** @param {string} name of the entry: src/cli/<name>.ts, with a function `main` */
export async function runHeadless(name) {
  const entry = await bundled(name);
  await entry.main();
}

/** @param {string} name @returns {Promise<Entry>} the bundle that is there, or a new one */
async function bundled(name) {
  /** @type {string[]} */
  const reasons = [];
  try {
    const folder = join(CACHE, `cli-${name}-${keyOfSources()}`);
    const kept = await load(folder);
    if (kept) return kept;
    for (const place of PLACES) {
      const made = bundleIn(name, place, reasons);
      if (made === undefined) continue;
      const fresh = await load(made);
      if (fresh && place === CACHE) keep(made, folder);
      else rmSync(made, { recursive: true, force: true }); // it is in memory now
      if (fresh) return fresh;
      reasons.push('the bundle does not load');
    }
  } catch (error) {
    reasons.push(reason(error));
  }
  console.error(`The headless entry could not be bundled: ${[...new Set(reasons)].join('; ')}`);
  process.exit(2);
}

/**
 * The bundle of a folder; undefined where there is none, no more (a run of other sources may take it away) or not a
 * whole one (the power failed). Then that folder is cleared away as far as this user may.
 * @param {string} folder @returns {Promise<Entry | undefined>}
 */
async function load(folder) {
  const file = join(folder, ENTRY);
  if (!existsSync(file)) return undefined;
  try {
    const loaded = await import(pathToFileURL(file).href);
    if (typeof loaded.main === 'function') return loaded;
  } catch {
    // Made anew below; if that does not load either, it is said.
  }
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another user's, on which this run does not depend.
  }
  return undefined;
}

/**
 * @param {string} name @param {string} place @param {string[]} reasons why it could not be done is added to them
 * @returns {string | undefined} a new folder with the bundle in it
 */
function bundleIn(name, place, reasons) {
  let folder;
  try {
    folder = newFolder(place, 'relumen-');
  } catch (error) {
    reasons.push(reason(error));
    return undefined;
  }
  const run = spawnSync(process.execPath, ['scripts/bundle-cli.mjs', join(folder, ENTRY), name], {
    stdio: ['ignore', 2, 'pipe'],
    encoding: 'utf8',
  });
  if (run.status === 0) return folder;
  reasons.push(run.stderr.trim() || `the bundler ended with ${run.signal ?? run.status}`);
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

/**
 * Gives the new bundle its name, and clears away what nobody has made anew for a day: bundles of other sources, which a
 * run beside this one may still be about to load, and what a run that was killed has left.
 * @param {string} made @param {string} folder
 */
function keep(made, folder) {
  try {
    chmodSync(made, 0o755); // another user of this machine may have no other way to it
    renameSync(made, folder); // in one step: a second run never sees half a bundle
  } catch {
    rmSync(made, { recursive: true, force: true }); // a run beside this one was quicker
  }
  for (const name of readdirSync(CACHE).filter((each) => /^(cli|relumen)-/.test(each))) {
    const old = join(CACHE, name);
    const madeAt = statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (old !== folder && Date.now() - madeAt > DAY_MS) rmSync(old, { recursive: true, force: true });
  }
}

/** Changes with every edit of a source. */
function keyOfSources() {
  const told = JSON.stringify(SOURCES.map(fingerprint));
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

/**
 * Names, sizes and times of all files below a path: enough to notice an edit, and read in milliseconds.
 * @param {string} path @returns {unknown}
 */
function fingerprint(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return [path];
  if (!info.isDirectory()) return [path, info.size, info.mtimeMs];
  return readdirSync(path)
    .sort()
    .map((name) => fingerprint(join(path, name)));
}
