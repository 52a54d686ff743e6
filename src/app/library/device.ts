import { encryption } from '../../storage/connection.ts';
import { askToPersist, type DeviceSettings, readDevice, writeDevice } from '../../storage/device.ts';
import { rekey } from '../../storage/rekey.ts';
import { eraseAll, eraseOld } from '../../storage/shelves.ts';
import { createVault, openVault } from '../../storage/vault.ts';
import { removeDraft } from '../stores/draft-storage.ts';
import { setLibrary } from '../stores/library-store.ts';
import { attempt } from './actions.ts';
import { connection, showProblem, tabs } from './context.ts';
import { refreshStorage } from './listing.ts';
import { forgetEverything, joinLibrary, leaveLibrary } from './session.ts';
import { currentCase } from './session-state.ts';

export function changeDevice(change: Partial<DeviceSettings>): void {
  writeDevice(change);
  setLibrary({ device: readDevice() });
}

/** Erases every case, version and setting of how cases are kept; the program itself stays installed. */
export const clearDevice = () =>
  attempt(async () => {
    await eraseAll(connection);
    connection.vault = null;
    removeDraft();
    changeDevice({ keep: 'here', lastExportAt: null });
    forgetEverything();
    setLibrary({ phase: 'ready', cases: [], quarantine: [], justDeleted: [], problem: null, newer: null });
    tabs.tell({ kind: 'cleared' });
    await joinLibrary();
  });

/** From now on nothing is kept: what was is erased, the case on the screen stays on the screen. */
export const keepNothing = () =>
  attempt(async () => {
    await eraseAll(connection);
    connection.vault = null;
    changeDevice({ keep: 'nothing', lastExportAt: null });
    removeDraft();
    leaveLibrary();
    setLibrary({ phase: 'off', cases: [], quarantine: [], justDeleted: [], problem: null });
    tabs.tell({ kind: 'device-changed' });
  });

export const keepAgain = () =>
  attempt(async () => {
    changeDevice({ keep: 'here' });
    tabs.tell({ kind: 'device-changed' });
    await joinLibrary();
  });

/** Seals the whole library under a passphrase, or opens it again for good (null). */
export const setPassphrase = (passphrase: string | null) =>
  attempt(async () => {
    await rekey(connection, passphrase === null ? null : await createVault(passphrase));
    changeDevice({ keep: passphrase === null ? 'here' : 'sealed' });
    if (passphrase !== null) removeDraft();
    tabs.tell({ kind: 'device-changed' });
  });

/** Opens a sealed library. @returns false when the passphrase is not the one */
export async function unlock(passphrase: string): Promise<boolean> {
  try {
    const parameters = await encryption(connection);
    const vault = parameters && (await openVault(parameters, passphrase));
    if (parameters && !vault) return false;
    connection.vault = vault;
    await joinLibrary();
    return true;
  } catch (error) {
    showProblem(error);
    return false;
  }
}

export const eraseAfter = (days: number | null) =>
  attempt(async () => {
    changeDevice({ eraseAfterDays: days });
    await eraseUntouched();
  });

export async function eraseUntouched(): Promise<void> {
  const { keep, eraseAfterDays } = readDevice();
  if (keep === 'nothing') return;
  const erased = await eraseOld(connection, eraseAfterDays, currentCase()?.id ?? null);
  if (erased > 0) tabs.tell({ kind: 'list-changed' });
}

export async function persist(): Promise<void> {
  await askToPersist();
  await refreshStorage();
}
