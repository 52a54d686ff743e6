import type { Term } from './term.ts';

/** What the variables of the model are in one case. A flag that is absent is false. */
export interface Assignment {
  readonly flags: ReadonlyMap<string, boolean>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Evaluates terms in one case, each term once: the model without the solver, for comparing it with the engine. */
export function evaluator({ flags, numbers }: Assignment): (term: Term) => boolean {
  const known = new Map<Term, boolean>();
  const valueOf = (term: Term): boolean => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const value = compute(term);
    known.set(term, value);
    return value;
  };
  const compute = (term: Term): boolean => {
    switch (term.op) {
      case 'const':
        return term.value;
      case 'flag':
        return flags.get(term.name) ?? false;
      case 'not':
        return !valueOf(term.of);
      case 'and':
        return term.of.every(valueOf);
      case 'or':
        return term.of.some(valueOf);
      case 'sum': {
        const total = term.parts.reduce((sum, { factor, of }) => sum + factor * (numbers.get(of.name) ?? 0), 0);
        return term.rel === '<' ? total < term.to : term.rel === '<=' ? total <= term.to : total === term.to;
      }
    }
  };
  return valueOf;
}
