// `npm run rule-book`: writes docs/rule-book.md and docs/rule-book-limb.md from the knowledge of each territory. A test fails while one is stale.
import { runnerImport } from 'vite';
import { HEART, LEG } from './territory-runner.mjs';

(await runnerImport('./scripts/rule-book/main.ts', HEART)).module.run();
(await runnerImport('./scripts/rule-book/leg.ts', LEG)).module.run();
