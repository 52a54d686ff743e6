import { writeMirror } from '../../storage/device.ts';
import { type Keeping, learnKeeping } from '../../storage/keeping.ts';
import { sameVault } from '../../storage/vault.ts';
import { setDraftEpoch } from '../stores/draft-storage.ts';
import { library, setLibrary } from '../stores/library-store.ts';
import { removeOutdated } from '../stores/stored-draft.ts';
import { connection } from './context.ts';

/**
 * Asks the database how this device keeps cases, and goes by it: what stands beside the database is only its mirror. What
 * the device promised not to keep and a crash has brought back is removed.
 * @throws StorageProblem
 */
export async function learn(): Promise<Keeping> {
  const keeping = await learnKeeping(connection);
  if (!sameVault(keeping.encryption, connection.vault?.parameters ?? null)) connection.vault = null;
  const { device } = library();
  // Sealed, as far as this page knew, and in the same epoch nothing is: the browser has removed the database.
  if (device.keep === 'sealed' && keeping.keep === 'here' && keeping.epoch === device.epoch)
    setLibrary({ notice: 'seal-gone' });
  goBy(keeping);
  return keeping;
}

/** Makes the window and what stands beside the database agree with what the database says. */
export function goBy({ keep, eraseAfterDays, lastExportAt, epoch }: Omit<Keeping, 'emptied' | 'encryption'>): void {
  const device = { keep, eraseAfterDays, lastExportAt, epoch };
  writeMirror(device);
  setDraftEpoch(epoch);
  removeOutdated(device);
  setLibrary({ device });
}
