// `npm run dictionary`: writes docs/registry from the field dictionary and the catalogue. A test fails while it is stale.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/dictionary/main.ts', { configFile: false, logLevel: 'error' });
module.run();
