import type { FactName } from '../../src/territories/coronary/types/facts.ts';

export type Value = string | number | boolean;

/**
 * A condition over true and false alone, for engines that know no third value. Every comparison with a fact that
 * nobody knows (null) is false here; where the difference between "no" and "not known" counts, it is written out.
 */
export type Reduced =
  | { readonly op: 'true' }
  | { readonly op: 'false' }
  | { readonly op: 'all' | 'any'; readonly of: readonly Reduced[] }
  | { readonly op: 'not'; readonly of: Reduced }
  | { readonly op: 'known'; readonly fact: FactName }
  | { readonly op: 'equals'; readonly fact: FactName; readonly value: Value }
  | { readonly op: 'isOneOf'; readonly fact: FactName; readonly values: readonly Value[] }
  /** The fact is a list and holds the value. */
  | { readonly op: 'includes'; readonly fact: FactName; readonly value: string }
  | { readonly op: 'compares'; readonly fact: FactName; readonly relation: Relation; readonly limit: number }
  | { readonly op: 'comparesFacts'; readonly fact: FactName; readonly relation: Relation; readonly other: FactName }
  /** What is known of a rule or a definition that is worked out before. */
  | { readonly op: 'derived'; readonly name: string };

export type Relation = '<' | '<=' | '>' | '>=';

export const TRUE: Reduced = { op: 'true' };
export const FALSE: Reduced = { op: 'false' };

export function all(...given: readonly Reduced[]): Reduced {
  const of = given.flatMap((inner) => (inner.op === 'all' ? inner.of : inner.op === 'true' ? [] : [inner]));
  if (of.some(({ op }) => op === 'false')) return FALSE;
  const [first = TRUE] = of;
  return of.length < 2 ? first : { op: 'all', of };
}

export function any(...given: readonly Reduced[]): Reduced {
  const of = given.flatMap((inner) => (inner.op === 'any' ? inner.of : inner.op === 'false' ? [] : [inner]));
  if (of.some(({ op }) => op === 'true')) return TRUE;
  const [first = FALSE] = of;
  return of.length < 2 ? first : { op: 'any', of };
}

export function not(of: Reduced): Reduced {
  switch (of.op) {
    case 'true':
      return FALSE;
    case 'false':
      return TRUE;
    case 'not':
      return of.of;
    default:
      return { op: 'not', of };
  }
}
