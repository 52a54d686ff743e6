import { OTHER_COLUMNS_KEY, OTHER_DATABASE, OTHER_DEVICE_KEY, OTHER_DRAFT_KEY } from '#territory/page.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { safeJson } from '../../case-file/safe-json.ts';
import { isBlank } from '../../case-library/record.ts';
import { type Connection, connect, encryption, reading } from '../../storage/connection.ts';
import { writeMirror } from '../../storage/device.ts';
import { changeKeeping, readKeeping } from '../../storage/keeping.ts';
import { quarantineText } from '../../storage/quarantine.ts';
import { rekey } from '../../storage/rekey.ts';
import { eraseAll } from '../../storage/shelves.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { joinTabs } from '../../storage/tabs.ts';
import type { Vault } from '../../storage/vault.ts';
import { readItem, removeItem } from '../stores/browser-storage.ts';
import { unreadableDrafts } from '../stores/unreadable-drafts.ts';
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

/** What stands beside the other page's database: its draft first, then those that were set aside. */
function otherDrafts(): { readonly key: string; readonly text: string }[] {
  const text = readItem(OTHER_DRAFT_KEY);
  return [...(text === null ? [] : [{ key: OTHER_DRAFT_KEY, text }]), ...unreadableDrafts(OTHER_DRAFT_KEY)];
}

function removeOther(drafts: readonly { readonly key: string }[]): void {
  for (const { key } of drafts) removeItem(key);
  removeItem(`${OTHER_DRAFT_KEY}.of`);
}

/** Erases what the other page keeps, in its database and beside it. */
export async function eraseOther(keep: 'here' | 'nothing'): Promise<void> {
  removeOther(otherDrafts());
  removeItem(OTHER_COLUMNS_KEY);
  if (keep === 'here') removeItem(OTHER_DEVICE_KEY);
  else writeMirror({ keep, eraseAfterDays: null, lastExportAt: null, epoch: 0 }, OTHER_DEVICE_KEY);
  await onOther((other) => eraseAll(other, keep === 'nothing'));
}

/** The other page too keeps cases again. One that was never used is told nothing: it begins as this one keeps them then. */
export async function keepOtherAgain(): Promise<void> {
  removeItem(OTHER_DEVICE_KEY);
  await onOther((other) => changeKeeping(other, 'keep-again'));
}

/** What a text says by its names; nothing where it is no such text. */
function namesIn(text: string | null): Readonly<Record<string, unknown>> {
  const read = safeJson(text ?? '{}');
  return read.ok && typeof read.json === 'object' && read.json !== null ? { ...read.json } : {};
}

/** Whether the draft says nothing that the library does not hold: an empty screen, or its case as it is stored. */
async function isStored(other: Connection, text: string): Promise<boolean> {
  const draft = namesIn(text);
  if ('kind' in draft && isBlank(draft as unknown as CaseData)) return true;
  const { id } = namesIn(readItem(`${OTHER_DRAFT_KEY}.of`));
  const row = typeof id === 'string' ? await reading(other, (db) => db.get('records', id)) : undefined;
  if (!row || row.deletedAt !== null || !('text' in row.body)) return false;
  // Both are written in the order of the case file.
  return JSON.stringify(namesIn(row.body.text)['case']) === JSON.stringify(draft);
}

/** Seals what the other page keeps too, under the same passphrase, unless it is sealed already; its drafts go in with it. */
export async function sealOther(vault: Vault): Promise<void> {
  const drafts = otherDrafts();
  await onOther(async (other) => {
    if (await encryption(other)) return;
    for (const { key, text } of drafts)
      if (key !== OTHER_DRAFT_KEY || !(await isStored(other, text))) await quarantineText(other, text, 'draft');
    await rekey(other, vault);
    removeOther(drafts);
  }, drafts.length > 0);
}
