import { fromBody, nameOf, sameBody, toBody } from './bodies.ts';
import { type Connection, reading, writing } from './connection.ts';
import { changeDevice, nextEpoch } from './keeping.ts';
import { type DeviceRow, KEPT_TEXTS, metaRow } from './meta.ts';
import { asProblem, StorageProblem } from './storage-problem.ts';
import { untilUndisturbed } from './undisturbed.ts';
import type { Body, Vault } from './vault.ts';

/**
 * Seals everything under another key, or none (null), in one transaction, with the word that it is so: at no time is the
 * library half one way and half the other. What cannot be opened stays as it is.
 * @throws StorageProblem; `conflict` when other windows kept writing
 */
export async function rekey(connection: Connection, to: Vault | null): Promise<void> {
  const { epoch } = await untilUndisturbed(() => rekeyOnce(connection, to));
  Object.assign(connection, { vault: to, epoch });
}

async function rekeyOnce(connection: Connection, to: Vault | null): Promise<DeviceRow> {
  const from = connection.vault;
  const moved = async <R extends { readonly body: Body }>(row: R, name: string): Promise<R> => {
    try {
      return { ...row, body: await toBody(await fromBody(row.body, name, from), name, to) };
    } catch (error) {
      if (asProblem(error).code === 'locked') throw error;
      return row; // damaged: nothing may be lost of it
    }
  };
  // The cryptography comes first: a transaction does not wait for it.
  const [records, list, versions, quarantine, texts] = await Promise.all([
    reading(connection, (db) => db.getAll('records')),
    reading(connection, (db) => db.getAll('list')),
    reading(connection, (db) => db.getAll('versions')),
    reading(connection, (db) => db.getAll('quarantine')),
    Promise.all(KEPT_TEXTS.map((name) => reading(connection, (db) => metaRow(db.transaction('meta').store, name)))),
  ]);
  const newRecords = await Promise.all(records.map((row) => moved(row, nameOf.record(row.id))));
  const newList = await Promise.all(list.map((row) => moved(row, nameOf.list(row.id))));
  const newVersions = await Promise.all(versions.map((row) => moved(row, nameOf.record(row.id))));
  const newQuarantine = await Promise.all(quarantine.map((row) => moved(row, nameOf.quarantine)));
  const newTexts = await Promise.all(KEPT_TEXTS.map(async (name, n) => texts[n] && moved(texts[n], nameOf[name])));
  return writing(connection, async (tx) => {
    const now = await tx.objectStore('records').getAll();
    const same = now.length === records.length && now.every(({ body }, n) => sameBody(records[n]?.body, body));
    const counts = await Promise.all([tx.objectStore('versions').count(), tx.objectStore('quarantine').count()]);
    const meta = tx.objectStore('meta');
    const keptNow = await Promise.all(KEPT_TEXTS.map((name) => metaRow(meta, name)));
    const sameTexts = keptNow.every((row, n) => (row ? sameBody(texts[n]?.body, row.body) : !texts[n]));
    if (!same || !sameTexts || String(counts) !== String([versions.length, quarantine.length]))
      throw new StorageProblem('conflict', 'another window wrote meanwhile');
    for (const row of newRecords) await tx.objectStore('records').put(row);
    for (const row of newList) await tx.objectStore('list').put(row);
    for (const row of newVersions) await tx.objectStore('versions').put(row);
    for (const row of newQuarantine) await tx.objectStore('quarantine').put(row);
    for (const [n, row] of newTexts.entries()) if (row) await meta.put(row, KEPT_TEXTS[n]);
    if (to) await meta.put(to.parameters, 'encryption');
    else await meta.delete('encryption');
    return changeDevice(tx, nextEpoch);
  });
}
