// `npm run rule-book`: writes docs/rule-book.md and docs/rule-book-limb.md from the knowledge of each territory. A test fails while one is stale.
import { runnerImport } from 'vite';

const HEART = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
// What the page of the leg is built with: there `#territory` is the limb.
const resolve = { conditions: ['limb', 'module', 'node', 'development|production'] };
const LEG = { ...HEART, environments: { inline: { resolve } } };

(await runnerImport('./scripts/rule-book/main.ts', HEART)).module.run();
(await runnerImport('./scripts/rule-book/leg.ts', LEG)).module.run();
