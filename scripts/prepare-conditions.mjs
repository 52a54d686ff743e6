// `npm run prepare-conditions`: writes src/territories/coronary/prepared-circuit.ts from the knowledge. A test fails while it is stale.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/prepare-conditions/main.ts', { configFile: false, logLevel: 'error' });
module.run();
