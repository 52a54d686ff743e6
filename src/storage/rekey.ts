import { fromBody, nameOf, sameBody, toBody } from './bodies.ts';
import { type Connection, putEncryption, reading, writing } from './connection.ts';
import type { Body } from './database.ts';
import { asProblem, StorageProblem } from './storage-problem.ts';
import type { Vault } from './vault.ts';

const TRIES = 3;

/**
 * Seals everything under another key, or none (null), in one transaction: at no time is the library half one way and
 * half the other. What cannot be opened, and the quarantine, stay as they are.
 * @throws StorageProblem; `conflict` when other windows kept writing
 */
export async function rekey(connection: Connection, to: Vault | null): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await rekeyOnce(connection, to);
      connection.vault = to;
      return;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code !== 'conflict' || tries === TRIES) throw problem;
    }
  }
}

async function rekeyOnce(connection: Connection, to: Vault | null): Promise<void> {
  const from = connection.vault;
  const moved = async (body: Body, name: string): Promise<Body> => {
    try {
      return await toBody(await fromBody(body, name, from), name, to);
    } catch (error) {
      if (asProblem(error).code === 'locked') throw error;
      return body; // damaged: nothing may be lost of it
    }
  };
  // The cryptography comes first: a transaction does not wait for it.
  const [records, list, versions] = await Promise.all([
    reading(connection, (db) => db.getAll('records')),
    reading(connection, (db) => db.getAll('list')),
    reading(connection, (db) => db.getAll('versions')),
  ]);
  const newRecords = await Promise.all(
    records.map(async (row) => ({ ...row, body: await moved(row.body, nameOf.record(row.id)) })),
  );
  const newList = await Promise.all(
    list.map(async (row) => ({ ...row, body: await moved(row.body, nameOf.list(row.id)) })),
  );
  const newVersions = await Promise.all(
    versions.map(async (row) => ({ ...row, body: await moved(row.body, nameOf.record(row.id)) })),
  );
  await writing(connection, async (tx) => {
    const now = await tx.objectStore('records').getAll();
    const same = now.length === records.length && now.every(({ body }, n) => sameBody(records[n]?.body, body));
    const count = await tx.objectStore('versions').count();
    if (!same || count !== versions.length) throw new StorageProblem('conflict', 'another window wrote meanwhile');
    for (const row of newRecords) await tx.objectStore('records').put(row);
    for (const row of newList) await tx.objectStore('list').put(row);
    for (const row of newVersions) await tx.objectStore('versions').put(row);
    await putEncryption(tx, to?.parameters ?? null);
  });
}
