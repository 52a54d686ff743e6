import type { Strength } from './types/book.ts';

/** The levels at which arguments are counted, strongest first. */
export const LEVELS = ['require', 'strong', 'moderate', 'weak'] as const satisfies readonly Strength[];

/** A weak reason alone is a slight preference, never a clear choice. */
const WEAKEST_CLEAR = LEVELS.indexOf('moderate');

/** How many arguments stand for an option and against it, level by level. */
export interface Counts {
  readonly for: readonly number[];
  readonly against: readonly number[];
}

/** What is for an option less what is against it, at one level. */
const net = (counts: Counts, level: number): number => (counts.for[level] ?? 0) - (counts.against[level] ?? 0);

/**
 * Greater than zero where the first of two options is ahead, less where it is behind: the first level at which their rows
 * differ decides. Nothing is weighted, and nothing is added up across levels.
 */
export function ahead(one: Counts, other: Counts): number {
  const level = decidingLevel(one, other);
  return level === null ? 0 : net(one, level) - net(other, level);
}

/** The first level at which two options differ, as an index of `LEVELS`; null where they are in balance. */
export function decidingLevel(one: Counts, other: Counts): number | null {
  for (let level = 0; level < LEVELS.length; level++) if (net(one, level) !== net(other, level)) return level;
  return null;
}

/**
 * Whether an option is clearly ahead of a rival. What is against the one speaks for the other: decided at moderate or
 * above, the rival's side has nothing at the deciding level or above, and fewer than two arguments just below it.
 */
export function isClearlyAhead(one: Counts, rival: Counts): boolean {
  const deciding = decidingLevel(one, rival);
  if (deciding === null || deciding > WEAKEST_CLEAR || net(one, deciding) < net(rival, deciding)) return false;
  const rivals = (level: number) => (rival.for[level] ?? 0) + (one.against[level] ?? 0);
  for (let level = 0; level <= deciding; level++) if (rivals(level) > 0) return false;
  return rivals(deciding + 1) < 2;
}

/** Whether anything speaks for an option at this level or above. */
export const hasSupport = (counts: Counts, weakest: Strength = 'weak'): boolean =>
  counts.for.some((count, level) => count > 0 && level <= LEVELS.indexOf(weakest as (typeof LEVELS)[number]));

/** Whether the first level at which the sides of an option differ is against it. */
export function beginsAgainst(counts: Counts): boolean {
  for (let level = 0; level < LEVELS.length; level++) if (net(counts, level) !== 0) return net(counts, level) < 0;
  return false;
}
