// `npm run prove`: claims about every case file, settled by an SMT solver; scripts/prove/main.ts.
// Node 20 cannot run TypeScript: Vite, which is there anyway, reads it.
import './setup.mjs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('/scripts/prove/main.ts', { configFile: false, logLevel: 'error' });
// Now and then a thread of the solver outlives its end: it must not keep the process waiting for it.
process.exit(await module.main());
