/**
 * Kleene's three truth values. Unknown is never false: it spreads through every connective until a known value
 * decides. Small integers in the order false, unknown, true, so that "and" is the smaller and "or" the greater.
 */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Ternary = 0 | 1 | 2;

export const fromBoolean = (value: boolean): Ternary => (value ? TRUE : FALSE);

export const negate = (value: Ternary): Ternary => (TRUE - value) as Ternary;

/** For the outside: unknown as null. */
export const toTruth = (value: Ternary): boolean | null => (value === UNKNOWN ? null : value === TRUE);
