import { useSyncExternalStore } from 'react';
import { getField } from '#territory/case/edit.ts';
import type { CaseData, FieldPath, FieldValues } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';

/**
 * The case of this very moment. The pane around a field is drawn once the answer is on the screen; what was entered
 * stands in its own field at once.
 */
export interface LiveCase {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly current: () => CaseData;
  /** What is said of the current case. */
  readonly result: () => Result;
}

export function useLiveField<P extends FieldPath>(
  { subscribe, current }: LiveCase,
  path: P,
): FieldValues[P] | undefined {
  const read = () => getField(current(), path);
  return useSyncExternalStore(subscribe, read, read);
}
