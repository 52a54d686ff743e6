import { inspect } from '../src/engine/inspect.ts';
import { answerParts, answerSentence } from '../src/features/plan/answer-sentence.ts';
import { DEFAULT_SETTINGS } from '../src/territories/coronary/default-settings.ts';
import { knowledge } from '../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { comesNext } from '../src/wording/comes-next.ts';

/** The first sentence of the answer to a case. */
export function headlineOf(caseData: CaseData): string {
  const { headline } = comesNext(inspect(caseData, knowledge, DEFAULT_SETTINGS), caseData);
  return answerParts(answerSentence(headline))[0] ?? '';
}
