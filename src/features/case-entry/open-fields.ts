import { isOutOfReach } from '#territory/out-of-reach.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';

/** Unknown fields of which the engine says that an answer could lead to another plan, in its order of weight, and that can be had. */
export function openFields(result: Result): readonly FieldPath[] {
  return result.missing
    .filter(({ field, couldChange }) => couldChange && !isOutOfReach(field, result))
    .map(({ field }) => field);
}

/**
 * The field to go to next. Those passed over because nobody knows the answer come again only when all others have had
 * their turn; `except`, which holds the focus, only when it is the last one.
 */
export function nextOpenField(
  open: readonly FieldPath[],
  passed: readonly FieldPath[],
  except?: FieldPath,
): FieldPath | undefined {
  const others = open.filter((path) => path !== except);
  return others.find((path) => !passed.includes(path)) ?? others[0] ?? open[0];
}
