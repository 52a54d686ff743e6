import type { Terms } from './terms.ts';

/**
 * A condition is data: one definition serves evaluation, the explanation, the printed rule book and proofs.
 * Over an unknown fact every comparison is unknown (Kleene); only `holds` and `unknown` are two-valued, and
 * they are used where the rule book says "known to be" or "not known to be".
 */
export type ConditionOf<T extends Pick<Terms, 'fact' | 'numberFact' | 'listFact'> = Terms> =
  | { readonly op: 'always' }
  | { readonly op: 'all'; readonly of: readonly ConditionOf<T>[] }
  | { readonly op: 'any'; readonly of: readonly ConditionOf<T>[] }
  | { readonly op: 'not'; readonly of: ConditionOf<T> }
  /** True only when the inner condition is known to be true; false otherwise, never unknown. */
  | { readonly op: 'holds'; readonly of: ConditionOf<T> }
  /** True when nothing is known of the fact. */
  | { readonly op: 'unknown'; readonly fact: T['fact'] }
  | { readonly op: 'is'; readonly fact: T['fact']; readonly value: string | number | boolean }
  | { readonly op: 'oneOf'; readonly fact: T['fact']; readonly values: readonly (string | number)[] }
  | { readonly op: 'includes'; readonly fact: T['listFact']; readonly value: string }
  | { readonly op: Comparison; readonly fact: T['numberFact']; readonly threshold: string }
  /** One measurement against another, such as an area before and after. */
  | { readonly op: 'lessThanFact'; readonly fact: T['numberFact']; readonly other: T['numberFact'] }
  /** The named rule has fired. */
  | { readonly op: 'rule'; readonly id: string }
  /** A named condition of the territory's definitions. */
  | { readonly op: 'defined'; readonly id: string };

export type Comparison = 'below' | 'atMost' | 'above' | 'atLeast' | 'exactly';
