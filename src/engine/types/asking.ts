import type { ConditionOf } from './condition.ts';
import type { Terms } from './terms.ts';

/** What a field can be answered with. */
export type AnswerSpec =
  | { readonly kind: 'one'; readonly of: readonly unknown[] }
  | { readonly kind: 'any'; readonly of: readonly unknown[] }
  | { readonly kind: 'number'; readonly whole: boolean }
  /** A list that grows by one entry at a time. */
  | { readonly kind: 'tools' };

/** The fields that can make a fact known, in the order in which they are asked for: those of the first group that holds. */
export type Inputs<T extends Terms = Terms> = readonly {
  readonly when?: ConditionOf<T>;
  readonly fields: readonly T['field'][];
}[];

/** Answers that say something only together: two inputs of one derived fact, neither of which tells it alone. */
export interface JointAnswers<T extends Terms = Terms> {
  readonly fields: readonly [T['field'], T['field']];
  readonly answers: readonly (readonly [unknown, unknown])[];
}

/** What of a case is asked for, and with which answers it is tried. Facts are read by name; undefined is unknown. */
export interface Asking<T extends Terms = Terms> {
  inputsOf(fact: T['fact']): Inputs<T>;
  /** Fields that are not asked for where this holds. */
  readonly notAsked: { readonly [F in T['field']]?: ConditionOf<T> };
  /** Lists that can always grow by one entry: asked for also when they are known. */
  readonly growing: ReadonlySet<T['field']>;
  /** Facts of which this value is a guess: to look is to know. */
  readonly guesses: { readonly [F in T['fact']]?: string };
  /** What is tried of a field where that is not all its words: with these, every plan is found that some answer leads to. */
  answers(field: T['field'], fact: ReadFact<T>): readonly unknown[] | null;
  /** The facts that are held against limits in a field's stead: what a number of it says is what they say. */
  readonly limitsOf: Readonly<Record<string, T['field']>>;
  /** Limits of a number in this case besides those. */
  limits(field: T['field'], fact: ReadFact<T>, own: readonly number[]): readonly number[];
  readonly together: readonly JointAnswers<T>[];
}

export type ReadFact<T extends Terms = Terms> = (fact: T['fact']) => unknown;
