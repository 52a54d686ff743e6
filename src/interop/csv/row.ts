import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { answerSnapshot } from '../../case-library/answer.ts';
import type { AnswerSnapshot, CaseRecord } from '../../case-library/record.ts';
import { cleared, withoutFreeText } from '../withheld.ts';
import type { Row, RowPlan } from './variable.ts';

/** What making a row asks of the program around it. */
export interface RowContext {
  /** @param settings the lab's; what the case says itself goes before them */
  readonly evaluate: (caseData: CaseData, settings: Settings) => Result;
  /** The lab's settings of today, for a case without a kept answer. */
  readonly settings: Settings;
  readonly appVersion: string;
  /** Whether the case code and the reason of the decision go along. */
  readonly freeText: boolean;
}

/** What a plan is made under: the case's own words, and the lab's where it has none. */
export const effectiveSettings = ({ setting }: CaseData, lab: Settings): Settings => ({ ...lab, ...setting });

const NO_SENTENCE = { id: '', values: {} };

function planOf(caseData: CaseData, kept: AnswerSnapshot | undefined, { evaluate, settings }: RowContext): RowPlan {
  const lab = kept?.settings ?? settings;
  const result = evaluate(caseData, lab);
  const now = answerSnapshot(result, NO_SENTENCE, lab, {});
  const used = { settings: effectiveSettings(caseData, lab), recomputed: kept === undefined };
  const { knowledgeVersion, plan: core, fired } = kept ?? now;
  // The rest of the answer may stand beside what was kept only where it is the same answer.
  const isSame = knowledgeVersion === now.knowledgeVersion && JSON.stringify(core) === JSON.stringify(now.plan);
  return { ...used, knowledgeVersion, core, fired, result: isSame ? result : null };
}

/** A stored case as a row. What may say who the patient is stays behind. */
export function rowOf(record: Pick<CaseRecord, 'id' | 'case' | 'answer'>, context: RowContext): Row {
  const { case: free } = cleared(record.case);
  return {
    id: record.id,
    case: context.freeText ? free : withoutFreeText(free),
    plan: planOf(record.case, record.answer, context),
    appVersion: context.appVersion,
  };
}
