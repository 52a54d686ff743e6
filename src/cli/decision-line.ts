import type { InShort } from '../engine/evaluate.ts';
import type { Case, Words } from './territory.ts';

/** The decision on a case alone, for who counts a registry and needs no explanation. */
export interface DecisionLine {
  /** Null where the case has none. */
  readonly label: string | null;
  readonly status: InShort<Words>['status'];
  readonly choice: InShort<Words>['choice'];
  readonly agreement: InShort<Words>['agreement'];
  /** The rules that decide, in the order in which they do. */
  readonly rules: readonly string[];
}

export const decisionLine = (
  caseData: Case | undefined,
  { status, choice, agreement, because }: InShort<Words>,
): DecisionLine => ({
  label: caseData?.label ?? null,
  status,
  choice,
  agreement,
  rules: because.flatMap((entry) => ('rule' in entry ? [entry.rule] : [])),
});
