// `npm run prove`: claims about every case file, settled by an SMT solver; scripts/prove/main.ts.
// Node 20 cannot run TypeScript: Vite, which is there anyway, reads it.
import './setup.mjs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('/scripts/prove/main.ts', { configFile: false, logLevel: 'error' });
process.exitCode = await module.main();
