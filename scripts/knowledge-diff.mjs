// `npm run --silent knowledge:diff -- <git-ref>`: what changed in the knowledge since then, in clinical words, as
// Markdown. The sources of that day are unpacked beside today's, bundled, asked for their knowledge and removed again.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const ENTRY = 'src/app/knowledge-document.ts';
const ref = process.argv[2];
if (!ref || ref.startsWith('-')) {
  console.error('usage: npm run --silent knowledge:diff -- <git-ref>');
  process.exit(2);
}

const before = await knowledgeAt(ref);
if (before === null) {
  console.error(`There is no knowledge at ${ref}: no such commit, or it has no ${ENTRY}.`);
  process.exit(1);
}
const { module } = await runnerImport('./scripts/knowledge-diff/main.ts', { configFile: false, logLevel: 'error' });
process.stdout.write(module.run(ref, before));

/** @param {string} commit @returns {Promise<unknown>} the knowledge document of that commit, or null */
async function knowledgeAt(commit) {
  // Inside node_modules, where the packages that the sources import are found.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('node_modules/.cache', 'knowledge-diff-'));
  try {
    const archive = git('archive', '--format=tar', commit, 'src');
    if (archive === null || git('cat-file', '-e', `${commit}:${ENTRY}`) === null) return null;
    writeFileSync(join(folder, 'src.tar'), archive);
    execFileSync('tar', ['-xf', 'src.tar'], { cwd: folder });
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true },
      build: { ssr: ENTRY, outDir: 'out', minify: false, rolldownOptions: { output: { entryFileNames: 'main.mjs' } } },
    });
    const { knowledgeDocument } = await import(pathToFileURL(join(folder, 'out/main.mjs')).href);
    return JSON.parse(JSON.stringify(knowledgeDocument()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {...string} args @returns {Buffer | null} what git says, or null when it refuses */
function git(...args) {
  try {
    return execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
