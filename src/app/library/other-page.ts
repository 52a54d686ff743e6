import { OTHER_COLUMNS_KEY, OTHER_DATABASE, OTHER_DEVICE_KEY, OTHER_DRAFT_KEY } from '#territory/page.ts';
import { type Connection, connect, encryption } from '../../storage/connection.ts';
import { writeMirror } from '../../storage/device.ts';
import { changeKeeping, readKeeping } from '../../storage/keeping.ts';
import { quarantineText } from '../../storage/quarantine.ts';
import { rekey } from '../../storage/rekey.ts';
import { eraseAll } from '../../storage/shelves.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { joinTabs } from '../../storage/tabs.ts';
import type { Vault } from '../../storage/vault.ts';
import { itemKeys, readItem, removeItem } from '../stores/browser-storage.ts';
import { outside } from './context.ts';

// The two pages keep their cases apart. What is promised of the device is promised of both.

/** Whether the other page has been used here; a browser that cannot say is asked by opening. */
async function isThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === OTHER_DATABASE);
  } catch {
    return typeof indexedDB !== 'undefined';
  }
}

/**
 * Runs something on what the other page keeps, and tells its windows. What it has not kept needs nothing, and where the
 * browser gives no database it has kept none. @throws StorageProblem
 */
async function onOther(work: (other: Connection) => Promise<unknown>, anyhow = false): Promise<void> {
  if (!anyhow && !(await isThere())) return;
  const other = connect(outside, () => {}, OTHER_DATABASE);
  try {
    await work(other);
    writeMirror(await readKeeping(other), OTHER_DEVICE_KEY);
  } catch (error) {
    if (asProblem(error).code !== 'refused') throw error;
  } finally {
    await other.close();
    const windows = joinTabs(() => {}, OTHER_DATABASE);
    windows.tell({ kind: 'device-changed' });
    windows.close();
  }
}

/** Erases what the other page keeps, in its database and beside it. */
export async function eraseOther(keep: 'here' | 'nothing'): Promise<void> {
  for (const key of itemKeys()) if (isOtherDraft(key)) removeItem(key);
  removeItem(OTHER_COLUMNS_KEY);
  if (readItem(OTHER_DEVICE_KEY) !== null || keep === 'nothing')
    writeMirror({ keep, eraseAfterDays: null, lastExportAt: null, epoch: 0 }, OTHER_DEVICE_KEY);
  await onOther((other) => eraseAll(other, keep === 'nothing'));
}

const AFTER_DRAFT = ['', '.of', '.unreadable'];

/** The one page's drafts begin with the other's name: what follows it tells them apart. */
const isOtherDraft = (key: string): boolean =>
  AFTER_DRAFT.some((end) => key === OTHER_DRAFT_KEY + end) || key.startsWith(`${OTHER_DRAFT_KEY}.unreadable.`);

/** The other page too keeps cases again. */
export async function keepOtherAgain(): Promise<void> {
  writeMirror({ keep: 'here', eraseAfterDays: null, lastExportAt: null, epoch: 0 }, OTHER_DEVICE_KEY);
  await onOther((other) => changeKeeping(other, 'keep-again'));
}

/** Seals what the other page keeps too, under the same passphrase, unless it is sealed already; its draft goes in with it. */
export async function sealOther(vault: Vault): Promise<void> {
  const draft = readItem(OTHER_DRAFT_KEY);
  await onOther(async (other) => {
    if (await encryption(other)) return;
    if (draft !== null) await quarantineText(other, draft, 'draft');
    await rekey(other, vault);
    removeItem(OTHER_DRAFT_KEY);
    removeItem(`${OTHER_DRAFT_KEY}.of`);
  }, draft !== null);
}
