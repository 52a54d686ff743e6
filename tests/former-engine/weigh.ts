import type { ComparedOption, Strength } from './types/knowledge.ts';

/** The levels at which arguments are counted, strongest first. */
export const LEVELS = ['require', 'strong', 'moderate', 'weak'] as const satisfies readonly Strength[];
type Level = (typeof LEVELS)[number];

export const levelIndex = (level: Level): number => LEVELS.indexOf(level);

export interface Comparison {
  /** Null at equipoise. */
  readonly winner: ComparedOption | null;
  /**
   * Decided at moderate or above, the losing side has nothing at the deciding level or above, and fewer than two
   * arguments just below it.
   */
  readonly clear: boolean;
  /** The level that decides, as an index of `LEVELS`; null at equipoise. */
  readonly level: number | null;
}

const EQUIPOISE: Comparison = { winner: null, clear: false, level: null };
/** A weak reason alone is a slight preference, never a clear choice. */
const WEAKEST_CLEAR = levelIndex('moderate');

/**
 * Compares two sides by counting at `require`, then `strong`, `moderate`, `weak`: the first level at which the
 * counts differ decides. No score is added up.
 * @param counts holds the four counts of each side, one after the other
 * @param des where the counts of what speaks for DES begin
 * @param dcb where the counts of what speaks for DCB begin
 */
export function compare(counts: ArrayLike<number>, des: number, dcb: number): Comparison {
  const at = (side: number, level: number) => (level < LEVELS.length ? (counts[side + level] ?? 0) : 0);
  let anyForDes = false;
  let anyForDcb = false;
  for (let level = 0; level < LEVELS.length; level++) {
    const forDes = at(des, level);
    const forDcb = at(dcb, level);
    anyForDes ||= forDes > 0;
    anyForDcb ||= forDcb > 0;
    if (forDes === forDcb) continue;
    const decisive = level <= WEAKEST_CLEAR;
    if (forDes > forDcb) return { winner: 'des', clear: decisive && !anyForDcb && at(dcb, level + 1) < 2, level };
    return { winner: 'dcb', clear: decisive && !anyForDes && at(des, level + 1) < 2, level };
  }
  return EQUIPOISE;
}
