import { runnerImport } from 'vite';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';

type Words = typeof import('./headline-of.ts');

/** What the answer to each case begins with, said by the program's own words: those need what a build provides. */
export async function headlines(cases: readonly CaseData[]): Promise<readonly string[]> {
  const { module } = await runnerImport<Words>('./e2e/headline-of.ts', { configFile: false, logLevel: 'error' });
  return cases.map(module.headlineOf);
}
