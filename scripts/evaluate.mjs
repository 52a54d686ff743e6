// `npm run --silent evaluate < cases.ndjson > results.ndjson`: the headless entry, src/cli/main.ts.
// Node 20 cannot run TypeScript, so the entry is bundled once and again whenever a source file changed.
// Only that entry writes to stdout; installing and bundling speak on stderr.
import './setup.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = [
  'src/cli',
  'src/engine',
  'src/knowledge',
  'src/case-file',
  'package-lock.json',
  'scripts/bundle-cli.mjs',
];

const key = createHash('sha256')
  .update(JSON.stringify(SOURCES.map(fingerprint)))
  .digest('hex')
  .slice(0, 16);
const bundle = resolve('node_modules/.cache/relumen', `cli-${key}`, 'main.mjs');
if (!existsSync(bundle)) {
  const run = spawnSync(process.execPath, ['scripts/bundle-cli.mjs', bundle], { stdio: ['ignore', 2, 2] });
  if (run.status !== 0 || !existsSync(bundle)) {
    console.error('The headless entry could not be bundled.');
    process.exit(1);
  }
}
await import(pathToFileURL(bundle).href);

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
