// `npm run verification`: writes docs/verification.md from the last reports of the proofs, the mutation tests and the
// benchmark, and from the knowledge. A test fails while it is stale. Node 20 cannot run TypeScript; Vite can.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/verification/main.ts', { configFile: false, logLevel: 'error' });
module.run(new Date());
