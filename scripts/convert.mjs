// `npm run --silent convert -- fhir < cases.csv > documents.ndjson`: cases from one form into another, src/cli/convert.ts.
import './setup.mjs';
import { runHeadless } from './headless.mjs';

await runHeadless('convert');
