import type { ChoiceFact, NumberFact } from '../fact.ts';
import { choiceFact } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, FALSE, not, or } from '../term.ts';

/** A grade from 0 upwards: the condition for each. None holds while it is unknown. */
export type Grade = readonly Term[];

export const isKnown = (grade: Grade): Term => or(...grade);

export const gradeFact = (grade: Grade): ChoiceFact => choiceFact(new Map(grade.map((term, i) => [i, term])));

/** The grades that a field names, from 0 to the highest. */
export const stated = (field: ChoiceFact): Grade =>
  [...field.values].sort((a, b) => Number(a) - Number(b)).map((value) => field.is(value));

/** One after the other, and the worst where none of these is reached; unknown while the number is. */
export function byLimits(number: NumberFact, reached: readonly Term[]): Grade {
  const steps = [...reached, not(FALSE)];
  return steps.map((step, i) => and(number.known, step, ...reached.slice(0, i).map(not)));
}

/** The worst of some grades, of those that are known. */
export function worstKnown(...grades: readonly Grade[]): Grade {
  const longest = Math.max(...grades.map(({ length }) => length));
  return Array.from({ length: longest }, (_, k) => {
    const none = grades.map((grade) => not(or(...grade.slice(k + 1))));
    return and(or(...grades.map((grade) => grade[k] ?? FALSE)), ...none);
  });
}

/** Each grade where this holds. */
export const where = (condition: Term, grade: Grade): Grade => grade.map((term) => and(condition, term));

/** The first of two that is known. */
export const orElse = (first: Grade, second: Grade): Grade =>
  second.map((term, k) => or(first[k] ?? FALSE, and(not(isKnown(first)), term)));
