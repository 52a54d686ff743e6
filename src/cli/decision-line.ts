import type { InShort } from '../engine/evaluate.ts';
import type { CaseData } from '../territories/coronary/types/case-data.ts';
import type { Coronary } from '../territories/coronary/types/coronary.ts';

/** The decision on a case alone, for who counts a registry and needs no explanation. */
export interface DecisionLine {
  /** Null where the case has none. */
  readonly label: string | null;
  readonly status: InShort<Coronary>['status'];
  readonly choice: InShort<Coronary>['choice'];
  readonly agreement: InShort<Coronary>['agreement'];
  /** The rules that decide, in the order in which they do. */
  readonly rules: readonly string[];
}

export const decisionLine = (
  caseData: CaseData | undefined,
  { status, choice, agreement, because }: InShort<Coronary>,
): DecisionLine => ({
  label: caseData?.label ?? null,
  status,
  choice,
  agreement,
  rules: because.flatMap((entry) => ('rule' in entry ? [entry.rule] : [])),
});
