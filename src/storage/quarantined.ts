import type { CaseRecord } from '../case-library/record.ts';
import type { Unreadable } from '../case-library/unreadable.ts';
import { fromBody, nameOf, rawText } from './bodies.ts';
import { type Connection, reading, writing } from './connection.ts';
import { caseVersions } from './read-records.ts';
import { eraseVersions } from './shelves.ts';
import type { Body } from './vault.ts';
import { writeRecords } from './write-records.ts';

/** What lies in the quarantine. @throws StorageProblem */
export async function listQuarantine(connection: Connection): Promise<Unreadable[]> {
  const rows = await reading(connection, (db) => db.getAll('quarantine'));
  return Promise.all(
    rows.map(async ({ key = 0, at, reason, id = null, body }) => {
      const text = await quarantinedText(connection, body);
      return { key, at, reason, id, text, latestAt: id === null ? null : await latestAt(connection, id) };
    }),
  );
}

/**
 * The cases of which only versions are left: a release of before kept no word of what it had set aside. Looks at every
 * version's key, so it is not for every look at the list.
 * @throws StorageProblem
 */
export async function listRemains(connection: Connection): Promise<Unreadable[]> {
  const [rows, ids, versions] = await reading(connection, (db) => {
    const tx = db.transaction(['quarantine', 'records', 'versions'], 'readonly');
    return Promise.all([
      tx.objectStore('quarantine').getAll(),
      tx.objectStore('records').getAllKeys(),
      tx.objectStore('versions').getAllKeys(),
    ]);
  });
  const known = new Set<string | undefined>([...ids, ...rows.map(({ id }) => id)]);
  const left = [...new Set(versions.map(([id]) => id))].filter((id) => !known.has(id));
  return Promise.all(
    left.map(async (id) => {
      return { key: null, at: null, reason: '', id, text: null, latestAt: await latestAt(connection, id) };
    }),
  );
}

/** When the version was changed that could take the place of a case that is not in the library. */
async function latestAt(connection: Connection, id: string): Promise<string | null> {
  if ((await reading(connection, (db) => db.count('records', id))) > 0) return null;
  return (await latestVersion(connection, id))?.updatedAt ?? null;
}

/** What was sealed because it lies here opens; what was damaged while it was sealed does not, and is shown as it is. */
const quarantinedText = (connection: Connection, body: Body): Promise<string> =>
  fromBody(body, nameOf.quarantine, connection.vault).catch(() => rawText(body));

/** The latest state of a case, of those that were set aside and can still be read. */
async function latestVersion(connection: Connection, id: string): Promise<CaseRecord | null> {
  const versions = await caseVersions(connection, id);
  return versions.find(({ record }) => record?.id === id)?.record ?? null;
}

/**
 * Makes the latest readable version of a case whose record cannot be read that case again. What cannot be read stays in
 * the quarantine. @returns the case, or null when no version can be read
 * @throws StorageProblem
 */
export async function bringBackLatest(connection: Connection, id: string): Promise<CaseRecord | null> {
  const record = await latestVersion(connection, id);
  if (record) await writeRecords(connection, [{ record, over: null, reason: 'restore' }]);
  return record;
}

/** Erases it for good, and with it the versions of a case of which nothing else is left. @throws StorageProblem */
export async function discardQuarantined(
  connection: Connection,
  { key, id }: Pick<Unreadable, 'key' | 'id'>,
): Promise<void> {
  await writing(
    connection,
    async (tx) => {
      const quarantine = tx.objectStore('quarantine');
      if (key !== null) await quarantine.delete(key);
      if (id === null || (await tx.objectStore('records').count(id)) > 0) return;
      if (!(await quarantine.getAll()).some((row) => row.id === id)) await eraseVersions(tx, id);
    },
    false,
  );
}
