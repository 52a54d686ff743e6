// `npm run rule-book`: writes docs/rule-book.md from the knowledge. A test fails while it is stale.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/rule-book/main.ts', { configFile: false, logLevel: 'error' });
module.run();
