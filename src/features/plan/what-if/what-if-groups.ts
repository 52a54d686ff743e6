import type { FieldPath } from '#territory/types/case-data.ts';
import type { NumberRange, PlanCore, WhatIf } from '#territory/types/inspection.ts';
import { isRare } from '../../../wording/next-question.ts';

/** The values of one field that lead to one other plan. */
export interface Alternative {
  readonly key: string;
  readonly field: FieldPath;
  readonly values: readonly unknown[];
  /** For numbers: the range that each value stands for. */
  readonly ranges: readonly (NumberRange | undefined)[];
  readonly plan: PlanCore;
}

export interface FieldGroup {
  readonly field: FieldPath;
  readonly alternatives: readonly Alternative[];
}

/** How much a difference means to whoever stands at the table, each more than all that come after it together. */
const WEIGHTS: readonly (readonly [keyof PlanCore, number])[] = [
  ['choice', 128],
  ['indication', 64],
  ['status', 32],
  ['vetoed', 16],
  ['blockedBy', 8],
  ['heartTeam', 4],
  ['agreement', 2],
  ['scope', 1],
];

/** A plan that ends is no other device: it weighs least, whatever else is empty in it. */
export const weightOf = (then: PlanCore, now: PlanCore): number =>
  then.scope === 'out-of-scope' && now.scope !== 'out-of-scope'
    ? 1
    : WEIGHTS.filter(([part]) => String(then[part]) !== String(now[part])).reduce((sum, [, weight]) => sum + weight, 0);

/**
 * What would change the plan, field by field, the greatest change first; what is rare after everything that is not.
 * Equals stay in the order they came in.
 */
export function fieldGroups(whatIf: readonly WhatIf[], now: PlanCore): readonly FieldGroup[] {
  const fields = [...new Set(whatIf.map(({ field }) => field))];
  const groups = fields.map((field) => ({
    field,
    alternatives: alternativesOf(whatIf.filter((entry) => entry.field === field)).toSorted(
      (a, b) => weightOf(b.plan, now) - weightOf(a.plan, now),
    ),
  }));
  const weight = ({ alternatives: [first] }: FieldGroup) => (first ? weightOf(first.plan, now) : 0);
  return groups.toSorted((a, b) => Number(isRare(a.field)) - Number(isRare(b.field)) || weight(b) - weight(a));
}

function alternativesOf(entries: readonly WhatIf[]): Alternative[] {
  const byPlan = new Map<
    string,
    { field: FieldPath; values: unknown[]; ranges: (NumberRange | undefined)[]; plan: PlanCore }
  >();
  for (const { field, value, range, plan } of entries) {
    const key = JSON.stringify([field, plan]);
    const known = byPlan.get(key) ?? { field, values: [], ranges: [], plan };
    known.values.push(value);
    known.ranges.push(range);
    byPlan.set(key, known);
  }
  return [...byPlan].map(([key, alternative]) => ({ key, ...smallest(alternative) }));
}

/** Of answers that are lists, those without which the plan would not change: what is added to one says nothing more. */
function smallest<A extends Pick<Alternative, 'values' | 'ranges'>>(alternative: A): A {
  const isMore = (value: unknown) =>
    Array.isArray(value) &&
    alternative.values.some(
      (other) =>
        Array.isArray(other) &&
        other.length > 0 &&
        other.length < value.length &&
        other.every((each) => value.includes(each)),
    );
  const kept = alternative.values.map((value) => !isMore(value));
  return {
    ...alternative,
    values: alternative.values.filter((_, at) => kept[at]),
    ranges: alternative.ranges.filter((_, at) => kept[at]),
  };
}
