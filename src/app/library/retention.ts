import { changeKeeping } from '../../storage/keeping.ts';
import { countUntouched, tidy } from '../../storage/tidy.ts';
import { library, setLibrary } from '../stores/library-store.ts';
import { attempt } from './actions.ts';
import { connection, showProblem, tabs } from './context.ts';
import { goBy } from './keeping.ts';
import { refreshList } from './listing.ts';
import { currentCase } from './session-state.ts';

const inUse = () => currentCase()?.id ?? null;

/** How many cases would go at once; null when that cannot be told. */
export const untouchedFor = (days: number): Promise<number | null> =>
  attempt(() => countUntouched(connection, days, inUse()));

/** From now on untouched cases go to the deleted ones after so many days; null for never. */
export const eraseAfter = (days: number | null) =>
  attempt(async () => {
    goBy(await changeKeeping(connection, { eraseAfterDays: days }));
    tabs.tell({ kind: 'device-changed' });
    await tidyUp();
  });

/** Somebody has looked: what the clock of this device says is right. */
export const believeClock = () => attempt(() => tidyUp(true));

/** As `tidyUp`, by itself: what fails is said where nothing worse is said already. */
export const tidyAtHand = (): Promise<void> =>
  tidyUp().catch((error: unknown) => {
    if (!library().problem) showProblem(error, 'tidying');
  });

/**
 * Lets go what is due, sealed or not, and says what went and what waits. @param believed see `tidy`
 * @throws StorageProblem
 */
export async function tidyUp(believed = false): Promise<void> {
  if (library().phase === 'off') return;
  const { moved, erased, doubt } = await tidy(connection, inUse(), believed);
  setLibrary(({ problem }) => ({ clock: doubt, ...(problem?.of === 'tidying' ? { problem: null } : {}) }));
  if (moved.length > 0) setLibrary({ justDeleted: moved, untouchedDays: library().device.eraseAfterDays });
  if (moved.length + erased === 0) return;
  tabs.tell({ kind: 'list-changed' });
  await refreshList();
}
