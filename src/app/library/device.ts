import { COLUMNS_KEY } from '#territory/page.ts';
import { encryption } from '../../storage/connection.ts';
import { readMirror } from '../../storage/device.ts';
import { changeKeeping } from '../../storage/keeping.ts';
import { askToPersist } from '../../storage/persistence.ts';
import { quarantineText } from '../../storage/quarantine.ts';
import { rekey } from '../../storage/rekey.ts';
import { eraseAll } from '../../storage/shelves.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { createVault, openVault } from '../../storage/vault.ts';
import { removeItem } from '../stores/browser-storage.ts';
import { setLibrary } from '../stores/library-store.ts';
import { removeDraft } from '../stores/stored-draft.ts';
import { discardUnreadableDraft, removeUnreadableDrafts, unreadableDrafts } from '../stores/unreadable-drafts.ts';
import { attempt } from './actions.ts';
import { connection, outside, showProblem, tabs } from './context.ts';
import { goBy, learn } from './keeping.ts';
import { refreshStorage } from './listing.ts';
import { eraseOther, keepOtherAgain, sealOther } from './other-page.ts';
import { autosave } from './saving.ts';
import { forgetEverything, joinLibrary, leaveLibrary } from './session.ts';

const EMPTY = { cases: [], quarantine: [], justDeleted: [], problem: null, newer: null, notice: null, clock: null };

/**
 * Erases everything, in the database and beside it. A browser that gives this page no database has kept nothing but what
 * lies beside it.
 */
async function empty(keep: 'here' | 'nothing'): Promise<void> {
  const nothing = { keep, eraseAfterDays: null, lastExportAt: null };
  try {
    const { epoch } = await eraseAll(connection, keep === 'nothing');
    goBy({ ...nothing, epoch });
  } catch (error) {
    if (asProblem(error).code !== 'refused') throw error;
    goBy({ ...nothing, epoch: readMirror().epoch + 1 });
  }
  removeDraft();
  removeUnreadableDrafts();
  removeItem(COLUMNS_KEY);
}

/**
 * Empties both pages while nothing is being stored: a save that has looked at the library before would bring back what is
 * erased. This page is what was asked for even where that fails for the other one; and it says so only after both: whoever
 * goes on then leaves nothing half done.
 * @param then what becomes of the screen
 * @returns how it went with the other page
 */
const emptyBoth = (keep: 'here' | 'nothing', then: () => void) =>
  autosave.alone(async () => {
    await empty(keep);
    const [other] = await Promise.allSettled([eraseOther(keep)]);
    then();
    tabs.tell({ kind: 'device-changed' });
    return other;
  });

/** Erases every case, version and setting of how cases are kept; the program itself stays installed. */
export const clearDevice = () =>
  attempt(async () => {
    const other = await emptyBoth('here', () => {
      forgetEverything();
      setLibrary({ phase: 'ready', ...EMPTY });
    });
    await joinLibrary();
    if (other.status === 'rejected') throw other.reason;
  });

/** From now on nothing is kept: what was is erased, the case on the screen stays on the screen. */
export const keepNothing = () =>
  attempt(async () => {
    const other = await emptyBoth('nothing', () => {
      leaveLibrary();
      setLibrary({ phase: 'off', ...EMPTY });
    });
    if (other.status === 'rejected') throw other.reason;
  });

export const keepAgain = () =>
  attempt(async () => {
    goBy(await changeKeeping(connection, 'keep-again'));
    tabs.tell({ kind: 'device-changed' });
    await joinLibrary();
    await keepOtherAgain();
  });

/** Seals the whole library under a passphrase, or opens it again for good (null). */
export const setPassphrase = (passphrase: string | null) =>
  attempt(async () => {
    await autosave.flush();
    if (passphrase !== null) await takeInUnreadable();
    const vault = passphrase === null ? null : await createVault(passphrase);
    // Nothing is being stored meanwhile: it would be put down as things were before.
    await autosave.alone(async () => {
      await rekey(connection, vault);
      try {
        if (vault) await sealOther(vault);
      } finally {
        await learn();
        tabs.tell({ kind: 'device-changed' });
      }
    });
  });

/** What lies beside the database in plain goes into it, to be sealed with the rest. */
async function takeInUnreadable(): Promise<void> {
  for (const { key, text } of unreadableDrafts()) {
    await quarantineText(connection, text, 'draft');
    discardUnreadableDraft(key);
  }
}

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
    showProblem(error, 'asked');
    return false;
  }
}

/** Remembers that there is a copy outside this device; on one without a database until the window is closed. */
export const noteExport = async (): Promise<void> => {
  const lastExportAt = outside.now();
  setLibrary(({ device }) => ({ device: { ...device, lastExportAt } }));
  await changeKeeping(connection, { lastExportAt }).then(goBy, () => {});
};

export async function persist(): Promise<void> {
  await askToPersist();
  await refreshStorage();
}
