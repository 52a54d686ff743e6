import { create } from 'zustand';
import { type Change, progressText, readProgress, withChanges } from '../../features/teaching/progress.ts';
import type { Tried } from '../../features/teaching/tried.ts';
import { type Keeping, settler } from '../library/kept-beside.ts';
import { whenForgotten } from '../library/session.ts';

interface Progress {
  readonly tried: readonly Tried[];
  readonly keeping: Keeping;
  readonly unwritten: readonly Change[];
}

const NOTHING = { tried: [], unwritten: [] };

/** What was solved of the teaching cases, on this device alone. */
export const useProgress = create<Progress>()(() => ({ ...NOTHING, keeping: 'asking' }));
whenForgotten(() => useProgress.setState(NOTHING));

export const settleProgress = settler<readonly Tried[], Change>({
  name: 'teaching',
  empty: [],
  read: readProgress,
  text: progressText,
  changed: (kept, changes) => ({ kept: withChanges(kept, changes), refused: false }),
  held: () => {
    const { tried, unwritten } = useProgress.getState();
    return { kept: tried, unwritten };
  },
  hold: ({ kept, unwritten }) => useProgress.setState({ tried: kept, unwritten }),
  take: (keeping) => useProgress.setState({ keeping }),
});

/** Notes a try, or forgets them all: shown at once, then written. */
function change(one: Change): Promise<void> {
  const { tried, unwritten } = useProgress.getState();
  useProgress.setState({ tried: withChanges(tried, [one]), unwritten: [...unwritten, one] });
  return settleProgress();
}

export const noteTry = (id: string, right: readonly string[]): Promise<void> => change({ id, right });
export const forgetProgress = (): Promise<void> => change('forget');
