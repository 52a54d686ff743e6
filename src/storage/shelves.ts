import { type Connection, type Writing, writing } from './connection.ts';
import type { RecordRow } from './database.ts';
import { changeDevice, nextEpoch } from './keeping.ts';
import { type DeviceRow, KEPT_TEXTS } from './meta.ts';
import { stamp } from './stamp.ts';

/**
 * Moves cases to the deleted ones, or back (`deletedAt` null). Their revision grows, so that a window that still has one
 * open does not write over it unawares.
 * @throws StorageProblem
 */
export async function setDeleted(
  connection: Connection,
  ids: readonly string[],
  deletedAt: string | null,
): Promise<void> {
  await writing(connection, async (tx) => {
    const { since } = await stamp(tx, connection);
    await putBoth(tx, ids, ({ revision }) => ({ revision: revision + 1, deletedAt, since }));
  });
}

/** Changes what the row of a case and the row of its summary have in common. */
export async function putBoth(
  tx: Writing,
  ids: readonly string[],
  change: (row: RecordRow) => Partial<RecordRow>,
): Promise<void> {
  for (const id of ids) {
    for (const name of ['records', 'list'] as const) {
      const store = tx.objectStore(name);
      const row = await store.get(id);
      // Both stores hold the same row but for its body; the type of a put on their union is not seen to.
      if (row) await (store as ReturnType<typeof tx.objectStore<'records'>>).put({ ...row, ...change(row) });
    }
  }
}

/** Erases cases with their versions, for good. @throws StorageProblem */
export async function erase(connection: Connection, ids: readonly string[]): Promise<void> {
  await writing(connection, (tx) => eraseIn(tx, ids), false);
}

export async function eraseIn(tx: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await tx.objectStore('records').delete(id);
    await tx.objectStore('list').delete(id);
    await eraseVersions(tx, id);
  }
}

export const eraseVersions = (tx: Writing, id: string): Promise<void> =>
  tx.objectStore('versions').delete(versionsOf(id));

/** The versions of one case. */
export const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/**
 * Erases everything this program keeps in the database, and begins another epoch in the same stroke: what may lie beside
 * the database still is of the one before, whenever it is found. What is remembered of the clock stays.
 * @param keepsNothing whether nothing is kept from here on
 * @throws StorageProblem
 */
export async function eraseAll(connection: Connection, keepsNothing = false): Promise<DeviceRow> {
  const row = await writing(
    connection,
    async (tx) => {
      for (const name of ['records', 'list', 'versions', 'quarantine'] as const) await tx.objectStore(name).clear();
      for (const name of ['encryption', ...KEPT_TEXTS]) await tx.objectStore('meta').delete(name);
      return changeDevice(tx, (before) => ({
        ...nextEpoch(before),
        emptied: before.epoch + 1,
        keepsNothing,
        eraseAfterDays: null,
        lastExportAt: null,
      }));
    },
    false,
  );
  connection.vault = null;
  connection.epoch = row.epoch;
  return row;
}
