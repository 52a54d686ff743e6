import { storageState } from '../../storage/device.ts';
import { listCases } from '../../storage/list-cases.ts';
import { listQuarantine } from '../../storage/quarantined.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { setLibrary } from '../stores/library-store.ts';
import { connection } from './context.ts';

let wanted = false;

/** While the list is not on the screen nobody needs it read again after every answer. */
export function wantList(on: boolean): void {
  wanted = on;
  if (on) void refreshList();
}

/** Reads the list again where it is shown. A list that cannot be read keeps what it showed. */
export async function refreshList(): Promise<void> {
  if (!wanted) return;
  try {
    const cases = await listCases(connection);
    setLibrary({ cases, listed: 'yes', quarantine: await listQuarantine(connection) });
  } catch (error) {
    setLibrary(({ listed }) => (listed === 'yes' ? {} : { listed: { failed: asProblem(error).message } }));
  }
}

export async function refreshStorage(): Promise<void> {
  setLibrary({ storage: await storageState() });
}
