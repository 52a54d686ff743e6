import type { CaseData } from '../types/case-data.ts';
import type { Question } from '../types/vocabulary.ts';

/** The question that is asked; where nobody said, as what is known tells. */
export function questionOf({ question, lesion, noOption, dva }: CaseData): Question | undefined {
  if (question !== undefined) return question;
  if (lesion?.territory !== undefined || lesion?.kind !== undefined) return 'restenosis';
  return noOption !== undefined || dva !== undefined ? 'no-option' : undefined;
}
