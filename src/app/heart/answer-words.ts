import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { AnswerLine, Inspection } from '#territory/types/inspection.ts';
import { answerSentence } from '../../features/plan/answer-sentence.ts';
import { comesNext } from '../../wording/comes-next.ts';

/** What the sentence on top says, as it is kept with a case. */
export function headlineOf(inspection: Inspection, caseData: CaseData): AnswerLine {
  const { id, values } = comesNext(inspection, caseData).headline;
  return { id, values };
}

/** The answer to the case in one sentence. */
export const answerOf = (inspection: Inspection, caseData: CaseData): string =>
  answerSentence(comesNext(inspection, caseData).headline);

/** A kept headline as a sentence. */
export const sentenceOf = (line: AnswerLine): string => answerSentence(line);

/** The texts that its sentence is made of: a kept one may be of a knowledge that had others. */
export const textsIn = ({ id, values }: AnswerLine): readonly string[] => [
  `answer.${id}`,
  ...Object.values(values)
    .flat()
    .map((name) => `short.${name}`),
];

/** What the answer asks for, the most wanted first. */
export function askedFor(inspection: Inspection, caseData: CaseData): readonly FieldPath[] {
  const { ask } = comesNext(inspection, caseData);
  return ask ? [ask] : [];
}
