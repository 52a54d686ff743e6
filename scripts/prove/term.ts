/**
 * Formulas over the case: Boolean terms with comparisons of linear sums. Equal terms are one object, so that a rule
 * used in twenty places is printed, and evaluated, once.
 */
export type Term =
  | { readonly id: number; readonly op: 'const'; readonly value: boolean }
  | { readonly id: number; readonly op: 'flag'; readonly name: string }
  | { readonly id: number; readonly op: 'not'; readonly of: Term }
  | { readonly id: number; readonly op: 'and' | 'or'; readonly of: readonly Term[] }
  | {
      readonly id: number;
      readonly op: 'sum';
      readonly parts: readonly Part[];
      readonly rel: Relation;
      readonly to: number;
    };

/** A number of the case. */
export interface Quantity {
  readonly name: string;
  readonly integer: boolean;
}

export type Relation = '<' | '<=' | '=';

/** One summand: a factor times a number of the case. */
export interface Part {
  readonly factor: number;
  readonly of: Quantity;
}

type Bare<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

const pool = new Map<string, Term>();

function interned(key: string, bare: Bare<Term>): Term {
  const known = pool.get(key);
  if (known) return known;
  const term = { id: pool.size, ...bare } as Term;
  pool.set(key, term);
  return term;
}

export const truth = (value: boolean): Term => interned(String(value), { op: 'const', value });
export const TRUE = truth(true);
export const FALSE = truth(false);

export const flag = (name: string): Term => interned(`flag ${name}`, { op: 'flag', name });

export function not(of: Term): Term {
  if (of.op === 'const') return truth(!of.value);
  return of.op === 'not' ? of.of : interned(`not ${of.id}`, { op: 'not', of });
}

const joined =
  (op: 'and' | 'or') =>
  (...of: readonly Term[]): Term => {
    const neutral = truth(op === 'and');
    const parts = [...new Set(of.flatMap((term) => (term.op === op ? term.of : [term])))].filter((t) => t !== neutral);
    const ids = new Set(parts);
    // A term beside its own negation decides, as the opposite constant does.
    if (parts.some((t) => t === not(neutral) || ids.has(not(t)))) return not(neutral);
    const [only = neutral] = parts;
    if (parts.length < 2) return only;
    const sorted = parts.sort((a, b) => a.id - b.id);
    return interned(`${op} ${sorted.map(({ id }) => id).join(' ')}`, { op, of: sorted });
  };

export const and = joined('and');
export const or = joined('or');
export const implies = (a: Term, b: Term): Term => or(not(a), b);
export const iff = (a: Term, b: Term): Term => and(implies(a, b), implies(b, a));
export const either = (test: Term, yes: Term, no: Term): Term => or(and(test, yes), and(not(test), no));

/** The sum of the parts in relation to a constant. */
export const sum = (parts: readonly Part[], rel: Relation, to: number): Term =>
  interned(`sum ${parts.map(({ factor, of }) => `${factor}*${of.name}`).join('+')} ${rel} ${to}`, {
    op: 'sum',
    parts,
    rel,
    to,
  });

const alone = (of: Quantity): readonly Part[] => [{ factor: 1, of }];
export const below = (of: Quantity, limit: number): Term => sum(alone(of), '<', limit);
export const atMost = (of: Quantity, limit: number): Term => sum(alone(of), '<=', limit);
export const equals = (of: Quantity, value: number): Term => sum(alone(of), '=', value);

export const equal = (a: Quantity, b: Quantity): Term =>
  sum(
    [
      { factor: 1, of: a },
      { factor: -1, of: b },
    ],
    '=',
    0,
  );

/** Unary counts: the k-th entry says that at least k + 1 of the terms hold. */
export function tally(terms: readonly Term[]): readonly Term[] {
  let counts: Term[] = [];
  for (const term of terms) {
    counts = [...counts, FALSE].map((reached, k) => or(reached, and(term, k === 0 ? TRUE : (counts[k - 1] ?? FALSE))));
  }
  return counts;
}

export const atLeastTwo = (terms: readonly Term[]): Term => tally(terms)[1] ?? FALSE;
export const exactlyOne = (terms: readonly Term[]): Term => and(or(...terms), not(atLeastTwo(terms)));
