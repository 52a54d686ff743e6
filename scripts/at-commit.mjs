// The sources of another day: unpacked beside today's, bundled, imported and removed again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * @param {string} commit whatever git takes for one
 * @param {string} entry the module, by its path from the root
 * @param {{ fromToday?: boolean }} [options] `fromToday`: the entry is today's, put among the sources of that day
 * @returns {Promise<any>} what the module exports; null when there is no such commit, or it has no such module
 * @throws when the sources of that day cannot be bundled
 */
export async function moduleAt(commit, entry, { fromToday = false } = {}) {
  // Inside node_modules, where the packages that the sources import are found.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('node_modules/.cache', 'at-commit-'));
  try {
    const archive = git('archive', '--format=tar', commit, 'src');
    if (archive === null) return null;
    writeFileSync(join(folder, 'src.tar'), archive);
    execFileSync('tar', ['-xf', 'src.tar'], { cwd: folder });
    if (fromToday) {
      mkdirSync(dirname(join(folder, entry)), { recursive: true });
      writeFileSync(join(folder, entry), asOf(folder, readFileSync(entry, 'utf8')));
    }
    if (!existsSync(join(folder, entry))) return null;
    await build({
      configFile: false,
      root: folder,
      logLevel: 'silent', // what is wrong is thrown as well
      publicDir: false,
      ssr: { noExternal: true },
      build: { ssr: entry, outDir: 'out', minify: false, rolldownOptions: { output: { entryFileNames: 'main.mjs' } } },
    });
    return await import(pathToFileURL(join(folder, 'out/main.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where today's folders were before a territory had one of its own, the inner ones first. */
const BEFORE_TERRITORIES = [
  ['src/territories/coronary/case/', 'src/case-file/'],
  ['src/territories/coronary/types/', 'src/engine/types/'],
  ['src/territories/coronary/', 'src/knowledge/'],
];

/**
 * @param {string} path of today
 * @returns {string} what it was called before a territory had a folder of its own
 */
export const before = (path) =>
  BEFORE_TERRITORIES.reduce((text, [today = '', then = '']) => text.replaceAll(today, then), path);

/**
 * Today's text with the addresses of that day.
 * @param {string} folder @param {string} text @returns {string}
 */
const asOf = (folder, text) => (existsSync(join(folder, 'src/territories')) ? text : before(text));

/** @param {...string} args @returns {Buffer | null} what git says, or null when it refuses */
export function git(...args) {
  try {
    return execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
