import type { Comparison } from '../../../src/engine/types/condition.ts';
import type { CaseModel } from '../model.ts';
import type { Term } from '../term.ts';
import { and, or } from '../term.ts';

/** What a claim asks of a case; each holds only where it is known. */
export interface Asking {
  readonly fired: (rule: string) => Term;
  /** The fact is known and one of these. */
  readonly is: (fact: string, ...values: readonly (string | number | boolean)[]) => Term;
  readonly has: (list: string, word: string) => Term;
  /** The fact is known and compares so with a limit of the knowledge. */
  readonly measures: (fact: string, op: Comparison, threshold: string) => Term;
  readonly known: (fact: string) => Term;
}

export function asking({ fact, truths, territory }: CaseModel): Asking {
  const limits = new Map(territory.thresholds.map(({ id, value }) => [id, value]));
  return {
    fired: (rule) => truths.rule(rule).t,
    is: (name, ...values) => {
      const it = fact(name);
      if (it.kind !== 'choice') throw new Error(`${name} is no choice.`);
      return or(...values.map((value) => it.is(value)));
    },
    has: (name, word) => {
      const it = fact(name);
      if (it.kind !== 'list') throw new Error(`${name} is no list.`);
      return and(it.known, it.has(word));
    },
    measures: (name, op, threshold) => {
      const it = fact(name);
      const limit = limits.get(threshold);
      if (it.kind !== 'number' || limit === undefined) throw new Error(`${name} is not held against ${threshold}.`);
      return and(it.known, it.against(op, limit));
    },
    known: (name) => fact(name).known,
  };
}
