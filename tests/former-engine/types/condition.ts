import type { FactName, ListFact, NumberFact } from './facts.ts';

/**
 * A condition is data: one definition serves evaluation, the explanation, the printed rule book and proofs.
 * Over an unknown fact every comparison is unknown (Kleene); only `holds` and `unknown` are two-valued, and
 * they are used where the rule book says "known to be" or "not known to be".
 */
export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** True only when the inner condition is known to be true; false otherwise, never unknown. */
  | { readonly op: 'holds'; readonly of: Condition }
  /** True when nothing is known of the fact. */
  | { readonly op: 'unknown'; readonly fact: FactName }
  | { readonly op: 'is'; readonly fact: FactName; readonly value: string | number | boolean }
  | { readonly op: 'oneOf'; readonly fact: FactName; readonly values: readonly (string | number)[] }
  | { readonly op: 'includes'; readonly fact: ListFact; readonly value: string }
  | { readonly op: Comparison; readonly fact: NumberFact; readonly threshold: string }
  /** One measurement against another, such as an area before and after. */
  | { readonly op: 'lessThanFact'; readonly fact: NumberFact; readonly other: NumberFact }
  /** The named rule has fired. */
  | { readonly op: 'rule'; readonly id: string }
  /** A named condition of `knowledge.definitions`. */
  | { readonly op: 'defined'; readonly id: string };

export type Comparison = 'below' | 'atMost' | 'above' | 'atLeast' | 'exactly';
