import type { Comparison } from '../../src/engine/types/condition.ts';
import type { Quantity, Term } from './term.ts';
import { and, atMost, below, equals, FALSE, not, or } from './term.ts';

/** A fact of the case as terms. What it says holds only where it is known. */
export type Fact = ChoiceFact | NumberFact | ListFact;

/** One of several words, or of yes and no; known when it is one of them. */
export interface ChoiceFact {
  readonly kind: 'choice';
  readonly known: Term;
  is(value: string | number | boolean): Term;
  /** All that it can be. */
  readonly values: readonly (string | number | boolean)[];
}

export interface NumberFact {
  readonly kind: 'number';
  readonly known: Term;
  against(op: Comparison, limit: number): Term;
  /** Where it is a number of the case itself. */
  readonly quantity?: Quantity;
}

export interface ListFact {
  readonly kind: 'list';
  readonly known: Term;
  has(value: string): Term;
}

/** @param values the condition for each value; at most one of them can hold */
export function choiceFact(values: ReadonlyMap<string | number | boolean, Term>): ChoiceFact {
  return {
    kind: 'choice',
    known: or(...values.values()),
    is: (value) => values.get(value) ?? FALSE,
    values: [...values.keys()],
  };
}

/** Yes and no; unknown where neither holds. */
export const yesNo = (yes: Term, no: Term): ChoiceFact =>
  choiceFact(
    new Map([
      [true, yes],
      [false, no],
    ]),
  );

/** Five comparisons out of two; equality is neither below nor above. */
export function numberFact(
  known: Term,
  isBelow: (limit: number) => Term,
  isAtMost: (limit: number) => Term,
  quantity?: Quantity,
): NumberFact {
  const against = (op: Comparison, limit: number): Term => {
    switch (op) {
      case 'below':
        return isBelow(limit);
      case 'atMost':
        return isAtMost(limit);
      case 'above':
        return not(isAtMost(limit));
      case 'atLeast':
        return not(isBelow(limit));
      case 'exactly':
        return quantity ? equals(quantity, limit) : and(isAtMost(limit), not(isBelow(limit)));
    }
  };
  return { kind: 'number', known, against, ...(quantity ? { quantity } : {}) };
}

export const plainNumber = (known: Term, quantity: Quantity): NumberFact =>
  numberFact(
    known,
    (limit) => below(quantity, limit),
    (limit) => atMost(quantity, limit),
    quantity,
  );

/** A fact that nobody knows: the decision's own, before there is a decision. */
export const UNKNOWN_FACT: Fact = { kind: 'choice', known: FALSE, is: () => FALSE, values: [] };
