import type { Unreadable } from '../../case-library/unreadable.ts';
import { listCases } from '../../storage/list-cases.ts';
import { storageState } from '../../storage/persistence.ts';
import { listQuarantine, listRemains } from '../../storage/quarantined.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { setLibrary } from '../stores/library-store.ts';
import { connection } from './context.ts';

let wanted = false;
/** Cases of which only versions are left: looked for when the list is opened, and when somebody has acted. */
let remains: readonly Unreadable[] = [];

/** While the list is not on the screen nobody needs it read again after every answer. */
export function wantList(on: boolean): void {
  wanted = on;
  if (on) void refreshAll();
}

/** As `refreshList`, with what it does not look for every time. */
export async function refreshAll(): Promise<void> {
  if (!wanted) return;
  remains = await listRemains(connection).catch(() => []);
  await refreshList();
}

/** Reads the list again where it is shown. A list that cannot be read keeps what it showed. */
export async function refreshList(): Promise<void> {
  if (!wanted) return;
  try {
    const cases = await listCases(connection);
    setLibrary({ cases, listed: 'yes', quarantine: [...(await listQuarantine(connection)), ...remains] });
  } catch (error) {
    setLibrary(({ listed }) => (listed === 'yes' ? {} : { listed: { failed: asProblem(error).message } }));
  }
}

export async function refreshStorage(): Promise<void> {
  setLibrary({ storage: await storageState() });
}
