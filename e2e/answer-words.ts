import { runnerImport } from 'vite';
import type { LanguageCode } from '../src/i18n/languages.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';

type Words = typeof import('./headline-of.ts');

/** The parts of the answer that a test looks for by their names, and the texts that name them. */
const NAMED = {
  answer: 'plan.answer',
  because: 'plan.because',
  now: 'plan.now',
  gate: 'plan.gate.criteria',
  des: 'action.des',
  dcb: 'action.dcb',
  report: 'leaving.report',
} as const;

export type Names = Readonly<Record<keyof typeof NAMED, string>>;

interface AnswerWords {
  readonly names: Names;
  /** What the answer to each case begins with. */
  readonly headlines: readonly string[];
}

/** What the screen says in this language, by the program's own words: those need what a build provides. */
export async function answerWords(code: LanguageCode, cases: readonly CaseData[]): Promise<AnswerWords> {
  const { module } = await runnerImport<Words>('./e2e/headline-of.ts', { configFile: false, logLevel: 'error' });
  module.speakIn(code);
  const names = Object.entries(NAMED).map(([part, id]) => [part, module.nameOf(id)]);
  return { names: Object.fromEntries(names), headlines: cases.map(module.headlineOf) };
}
