import { useMemo, useSyncExternalStore } from 'react';
import { isBlank } from '../../case-library/record.ts';
import { isStored, screen } from '../library/session-state.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { library, useLibraryStore } from '../stores/library-store.ts';
import { type Hold, holdOf } from './hold.ts';
import { followEntries, unfinishedEntry } from './unfinished-entry.ts';

/** Why this window must not be reloaded now; null when nothing would be lost. */
export function holdNow(): Hold | null {
  const { phase, problem } = library();
  return holdOf({
    phase,
    failed: problem !== null,
    stored: isStored(),
    blank: isBlank(screen()),
    entry: unfinishedEntry(),
  });
}

function follow(changed: () => void): () => void {
  const ends = [useLibraryStore.subscribe(changed), useCaseStore.subscribe(changed), followEntries(changed)];
  return () => {
    for (const end of ends) end();
  };
}

const snapshot = () => JSON.stringify(holdNow());

/** `holdNow`, followed. */
export function useHold(): Hold | null {
  const text = useSyncExternalStore(follow, snapshot);
  return useMemo(() => JSON.parse(text) as Hold | null, [text]);
}
