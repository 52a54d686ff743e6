// `npm run lint:languages`: holds every language against the original and the glossary. Node 20 cannot run TypeScript;
// Vite can.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/lint-languages/main.ts', { configFile: false, logLevel: 'error' });
process.exitCode = module.run() === 0 ? 0 : 1;
