import type { ThresholdOf } from './types/book.ts';

/**
 * The values of the thresholds by their ids.
 * @throws when asked for one that the knowledge lacks: a mistake in the knowledge, found when it is compiled
 */
export function thresholdOf(thresholds: readonly Pick<ThresholdOf, 'id' | 'value'>[]): (id: string) => number {
  const values = new Map(thresholds.map(({ id, value }) => [id, value]));
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`The knowledge has no threshold "${id}".`);
    return value;
  };
}
