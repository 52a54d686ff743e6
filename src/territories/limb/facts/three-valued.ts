/** A finding: undefined is unknown, which is never "no". */
export type Truth = boolean | undefined;

/** Kleene's "and": false as soon as one is, unknown while none is and one is unknown. */
export function allOf(...of: readonly Truth[]): Truth {
  if (of.includes(false)) return false;
  return of.includes(undefined) ? undefined : true;
}

/** Kleene's "or". */
export function anyOf(...of: readonly Truth[]): Truth {
  if (of.includes(true)) return true;
  return of.includes(undefined) ? undefined : false;
}

export const notOf = (of: Truth): Truth => (of === undefined ? undefined : !of);

/** What is asked of a value, where the value is known. */
export const known = <T>(value: T | undefined, holds: (value: T) => boolean): Truth =>
  value === undefined ? undefined : holds(value);

/** The greatest of the values; undefined when none is known. */
export function worst<T extends number>(...of: readonly (T | undefined)[]): T | undefined {
  let greatest: T | undefined;
  for (const value of of) if (value !== undefined && (greatest === undefined || value > greatest)) greatest = value;
  return greatest;
}
