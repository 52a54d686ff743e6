import type { NumberRange } from './types/inspection.ts';

/** A range of numbers between which no rule sees a difference, and one number out of it. */
export interface NumberClass {
  readonly value: number;
  readonly range: NumberRange;
}

/** A share of the outermost limits that is surely beyond them, and still inside what can be entered. */
const BEYOND = 0.05;

/**
 * The ranges into which limits part a quantity: below them all, each limit itself, between each two, above them all.
 * @param limits ascending, each once
 * @param whole for a count, between whose limits there may be nothing
 */
export function numberClasses(limits: readonly number[], whole: boolean): NumberClass[] {
  const classes: NumberClass[] = [];
  let before: number | null = null;
  for (const limit of limits) {
    if (before === null || !whole || limit > before + 1) classes.push(openRange(before, limit, whole));
    classes.push({ value: limit, range: { from: included(limit), to: included(limit) } });
    before = limit;
  }
  if (before !== null) classes.push(openRange(before, null, whole));
  return classes;
}

function openRange(from: number | null, to: number | null, whole: boolean): NumberClass {
  const range = { from: from === null ? null : excluded(from), to: to === null ? null : excluded(to) };
  if (from === null) return { value: below(to ?? 0, whole), range };
  if (to === null) return { value: whole ? from + 1 : from * (1 + BEYOND), range };
  return { value: whole ? from + 1 : (from + to) / 2, range };
}

const below = (limit: number, whole: boolean) => (whole ? limit - 1 : limit * (1 - BEYOND));
const included = (value: number) => ({ value, included: true });
const excluded = (value: number) => ({ value, included: false });

/** Joins two ranges of which the second begins where the first ends. */
export const joined = (first: NumberRange, second: NumberRange): NumberRange => ({ from: first.from, to: second.to });

/** Whether nothing lies between the end of one range and the beginning of the other. */
export const touches = (first: NumberRange, second: NumberRange): boolean =>
  first.to !== null && second.from !== null && first.to.value === second.from.value;

/** Whether a number lies in a range. */
export const isWithin = (value: number, { from, to }: NumberRange): boolean =>
  (from === null || value > from.value || (from.included && value === from.value)) &&
  (to === null || value < to.value || (to.included && value === to.value));
