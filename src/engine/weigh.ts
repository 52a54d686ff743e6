import type { ComparedOption, Strength } from './types/knowledge.ts';
import type { Argument } from './types/result.ts';

/** The levels at which arguments are counted, strongest first. */
export const LEVELS = ['require', 'strong', 'moderate', 'weak'] as const satisfies readonly Strength[];
type Level = (typeof LEVELS)[number];

export const levelIndex = (level: Level): number => LEVELS.indexOf(level);

/** Reasons for and against one device, as the rules give them. */
export interface OptionArguments {
  readonly for: Argument[];
  readonly against: Argument[];
}

export interface Comparison {
  /** Null at equipoise. */
  readonly winner: ComparedOption | null;
  /** The losing side has nothing at the deciding level or above, and fewer than two arguments just below it. */
  readonly clear: boolean;
}

/** How many arguments a side has at each level. */
export type Counts = readonly number[];

/** What speaks for DES is what is for DES and what is against DCB; and the other way round. */
export function sideCounts(own: OptionArguments, rival: OptionArguments): Counts {
  const counts = LEVELS.map(() => 0);
  for (const { strength } of [...own.for, ...rival.against]) {
    if (strength === 'veto') continue;
    const level = levelIndex(strength);
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}

/**
 * Compares two sides by counting at `require`, then `strong`, `moderate`, `weak`: the first level at which the
 * counts differ decides. No score is added up.
 */
export function compare(des: Counts, dcb: Counts): Comparison {
  const at = (counts: Counts, level: number) => counts[level] ?? 0;
  const deciding = LEVELS.findIndex((_, level) => at(des, level) !== at(dcb, level));
  if (deciding === -1) return { winner: null, clear: false };
  const desWins = at(des, deciding) > at(dcb, deciding);
  const loser = desWins ? dcb : des;
  const nothingAbove = loser.slice(0, deciding + 1).every((count) => count === 0);
  return { winner: desWins ? 'des' : 'dcb', clear: nothingAbove && at(loser, deciding + 1) < 2 };
}
