// `npm run dictionary`: writes docs/registry from the field dictionary and the catalogue of each territory. A test fails while it is stale.
import { runnerImport } from 'vite';
import { HEART, LEG } from './territory-runner.mjs';

(await runnerImport('./scripts/dictionary/main.ts', HEART)).module.run();
(await runnerImport('./scripts/dictionary/leg.ts', LEG)).module.run();
