// `npm run lint:knowledge`: looks at the knowledge for what a compiler cannot see. With `--register`, new ids are
// entered into the register of permanent ids. Node 20 cannot run TypeScript; Vite can.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/lint-knowledge/main.ts', { configFile: false, logLevel: 'error' });
process.exitCode = module.run(process.argv.slice(2), new Date()) === 0 ? 0 : 1;
