import type { Threshold } from './types/knowledge.ts';

/** The numbers that derived facts are computed with, taken out of the knowledge once. */
export type ThresholdValues = ReadonlyMap<string, number>;

export const thresholdValues = (thresholds: readonly Threshold[]): ThresholdValues =>
  new Map(thresholds.map(({ id, value }) => [id, value]));

/**
 * The value of a threshold.
 * @throws when the knowledge lacks it: a mistake in the knowledge, found when it is compiled, never in a case.
 */
export function thresholdValue(values: ThresholdValues, id: string): number {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The knowledge has no threshold "${id}".`);
  return value;
}
