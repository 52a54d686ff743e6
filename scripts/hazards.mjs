// `npm run hazards`: writes docs/intended-purpose.md and docs/hazard-log.md. A test fails while one of them is stale.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/hazards/main.ts', { configFile: false, logLevel: 'error' });
module.run();
