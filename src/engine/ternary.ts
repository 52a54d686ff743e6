/**
 * Kleene's three truth values. Unknown is never false: it spreads through every connective until a known value
 * decides. Small integers, so that a million cases can be evaluated without allocating.
 */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
export type Ternary = 0 | 1 | 2;

export const fromBoolean = (value: boolean): Ternary => (value ? TRUE : FALSE);

export const negate = (value: Ternary): Ternary => (value === UNKNOWN ? UNKNOWN : value === TRUE ? FALSE : TRUE);

/** For the outside: unknown as null. */
export const toTruth = (value: Ternary): boolean | null => (value === UNKNOWN ? null : value === TRUE);
