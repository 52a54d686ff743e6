import type { InShort } from '../engine/evaluate.ts';
import type { Terms } from '../engine/types/terms.ts';

/** The decision on a case alone, for who counts a registry and needs no explanation. */
export interface DecisionLine<T extends Terms> {
  /** Null where the case has none. */
  readonly label: string | null;
  readonly status: InShort<T>['status'];
  readonly choice: InShort<T>['choice'];
  readonly agreement: InShort<T>['agreement'];
  /** The rules that decide, in the order in which they do. */
  readonly rules: readonly string[];
}

export const decisionLine = <T extends Terms>(
  caseData: { readonly label?: string } | undefined,
  { status, choice, agreement, because }: InShort<T>,
): DecisionLine<T> => ({
  label: caseData?.label ?? null,
  status,
  choice,
  agreement,
  rules: because.flatMap((entry) => ('rule' in entry ? [entry.rule] : [])),
});
