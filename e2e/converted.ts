import { execFileSync } from 'node:child_process';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';

/** Cases in another form, by the product's own command: a browser test cannot load what the build compiles. */
export const converted = (form: 'csv' | 'csv-decimal-comma' | 'fhir' | 'cases', input: string): string =>
  execFileSync(process.execPath, ['scripts/convert.mjs', form], { input, encoding: 'utf8', maxBuffer: 500_000_000 });

export const ndjson = (cases: readonly CaseData[]): string => cases.map((one) => `${JSON.stringify(one)}\n`).join('');
