// `npm run --silent audit -- cases.csv`: the plans of many cases and how they compare with what was done, src/cli/audit.ts.
import './setup.mjs';
import { runHeadless } from './headless.mjs';

await runHeadless('audit');
