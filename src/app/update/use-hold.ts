import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Hold, holdOf, type Keeping } from './hold.ts';
import { followEntries, unfinishedEntry } from './unfinished-entry.ts';

/** Why this window must not be reloaded now; null when nothing would be lost. */
export const holdNow = (keeping: Keeping): Hold | null => holdOf({ ...keeping.situation(), entry: unfinishedEntry() });

/** `holdNow`, followed. */
export function useHold(keeping: Keeping): Hold | null {
  const follow = useCallback(
    (changed: () => void) => {
      const ends = [keeping.follow(changed), followEntries(changed)];
      return () => {
        for (const end of ends) end();
      };
    },
    [keeping],
  );
  const text = useSyncExternalStore(follow, () => JSON.stringify(holdNow(keeping)));
  return useMemo(() => JSON.parse(text) as Hold | null, [text]);
}
