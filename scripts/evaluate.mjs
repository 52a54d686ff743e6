// `npm run --silent evaluate < cases.ndjson > results.ndjson`: the headless entry src/cli/main.ts.
import './setup.mjs';
import { runHeadless } from './headless.mjs';

await runHeadless('main');
