// `npm run --silent knowledge:diff -- <git-ref>`: what changed in the knowledge since then, in clinical words, as
// Markdown.
import { runnerImport } from 'vite';
import { moduleAt } from './at-commit.mjs';

const ENTRY = 'src/app/knowledge-document.ts';
const ref = process.argv[2];
if (!ref || ref.startsWith('-')) {
  console.error('usage: npm run --silent knowledge:diff -- <git-ref>');
  process.exit(2);
}

const then = await moduleAt(ref, ENTRY);
if (then === null) {
  console.error(`There is no knowledge at ${ref}: no such commit, or it has no ${ENTRY}.`);
  process.exit(1);
}
const before = JSON.parse(JSON.stringify(then.knowledgeDocument()));
const { module } = await runnerImport('./scripts/knowledge-diff/main.ts', { configFile: false, logLevel: 'error' });
process.stdout.write(module.run(ref, before));
