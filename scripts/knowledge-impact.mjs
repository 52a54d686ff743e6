// `npm run knowledge:impact -- [git-ref]`: gives the same cases to the knowledge and engine of that commit and to
// today's, and writes how many answers changed, by which rule and in which cases: docs/impact-<version>.md, and the
// share for the offer of the update. Without a commit: the last one with another knowledge. `-- [git-ref] --look 500`
// prints what so many cases say and writes nothing. All of them take some minutes.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { before, git, moduleAt } from './at-commit.mjs';

const VERSION_FILE = 'src/territories/coronary/version.ts';
const { look, ref } = options();
const commit = git('rev-parse', '--short=7', '--verify', `${ref ?? lastWithAnotherKnowledge()}^{commit}`);
if (commit === null) fail(1, `There is no commit ${ref ?? 'with another knowledge'}.`);
const name = String(commit).trim();

const then = await editionAt(name);
const { module } = await runnerImport('./scripts/knowledge-impact/main.ts', { configFile: false, logLevel: 'error' });
process.stdout.write(module.run({ ref: name, before: then.edition(), look }));

function options() {
  try {
    const { values, positionals } = parseArgs({ options: { look: { type: 'string' } }, allowPositionals: true });
    const count = values.look === undefined ? null : Number(values.look);
    if (positionals.length > 1 || (count !== null && !(Number.isInteger(count) && count > 0))) throw new Error();
    return { ref: positionals[0], look: count };
  } catch {
    return fail(2, 'usage: npm run --silent knowledge:impact -- [git-ref] [--look <cases>]');
  }
}

/** @param {string} at */
async function editionAt(at) {
  try {
    const module = await moduleAt(at, 'scripts/knowledge-impact/edition.ts', { fromToday: true });
    if (module !== null) return module;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return fail(1, `There is no knowledge at ${at} that can be asked as today's can.`);
}

/** @returns {string} the newest ancestor, this commit included, whose knowledge has another version than today's */
function lastWithAnotherKnowledge() {
  const version = (/** @type {string} */ text) => /version: '([^']+)'/.exec(text)?.[1];
  const today = version(readFileSync(VERSION_FILE, 'utf8'));
  const changes = String(git('log', '--format=%H', '--', VERSION_FILE, before(VERSION_FILE)) ?? '').split('\n');
  const candidates = ['HEAD', ...changes.filter(Boolean).map((change) => `${change}^`)];
  const other = candidates.find((candidate) => {
    const text = git('show', `${candidate}:${VERSION_FILE}`) ?? git('show', `${candidate}:${before(VERSION_FILE)}`);
    return text !== null && version(String(text)) !== today;
  });
  return other ?? fail(1, `Every commit has knowledge ${today}, or has none: name the one to compare with.`);
}

/** @param {number} status @param {string} message @returns {never} */
function fail(status, message) {
  console.error(message);
  process.exit(status);
}
