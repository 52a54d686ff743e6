import { headline, lineOf, sentenceOf as said, textsOf } from '#territory/entry/headline.ts';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { AnswerLine, Inspection } from '#territory/types/inspection.ts';
import { openFields } from '../../features/case-entry/open-fields.ts';

/** What the sentence on top says, as it is kept with a case: names of rules stand there as well as those of options. */
export const headlineOf = ({ result }: Inspection, _caseData: CaseData): AnswerLine => lineOf(result) as AnswerLine;

/** The answer to the case in one sentence. */
export const answerOf = ({ result }: Inspection, _caseData: CaseData): string => headline(result);

/** A kept headline as a sentence. */
export const sentenceOf = (line: AnswerLine): string => said(line);

/** The texts that its sentence is made of: a kept one may be of a knowledge that had others. */
export const textsIn = (line: AnswerLine): readonly string[] => textsOf(line);

const ORDER = ENTRY_SECTIONS.flatMap(({ first, more }) => [...first, ...more]);

/** What could change the plan, in the order in which a case is told: the question, then how the leg is. */
export const askedFor = ({ result }: Inspection, _caseData: CaseData): readonly FieldPath[] =>
  openFields(result).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
