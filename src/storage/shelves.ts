import { DELETED_KEPT_DAYS } from '../case-library/query.ts';
import { type Connection, reading, type Writing, writing } from './connection.ts';
import type { RecordRow } from './database.ts';

const DAY_MS = 86_400_000;

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
    for (const id of ids) {
      for (const name of ['records', 'list'] as const) {
        const store = tx.objectStore(name);
        const row = await store.get(id);
        // Both stores hold the same row but for its body; the type of a put on their union is not seen to.
        if (row)
          await (store as ReturnType<typeof tx.objectStore<'records'>>).put({
            ...row,
            revision: row.revision + 1,
            deletedAt,
          });
      }
    }
  });
}

/** Erases cases with their versions, for good. @throws StorageProblem */
export async function erase(connection: Connection, ids: readonly string[]): Promise<void> {
  await writing(connection, (tx) => eraseIn(tx, ids), false);
}

async function eraseIn(tx: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await tx.objectStore('records').delete(id);
    await tx.objectStore('list').delete(id);
    await tx.objectStore('versions').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
  }
}

/**
 * Erases what was deleted a week ago and, where the device is told to, what nobody has changed for so many days.
 * @param days whole days, null to keep cases until somebody deletes them
 * @param inUse the case on the screen, which is never erased
 * @returns how many were erased
 * @throws StorageProblem
 */
export async function eraseOld(connection: Connection, days: number | null, inUse: string | null): Promise<number> {
  const now = Date.parse(connection.outside.now());
  const before = (count: number) => new Date(now - count * DAY_MS).toISOString();
  const isOld = ({ id, deletedAt, updatedAt }: Pick<RecordRow, 'id' | 'deletedAt' | 'updatedAt'>) =>
    id !== inUse &&
    ((deletedAt !== null && deletedAt < before(DELETED_KEPT_DAYS)) || (days !== null && updatedAt < before(days)));
  // Looked for without a lock: at the start of the program others are waiting to read.
  const summaries = (await reading(connection, (db) => db.getAll('list'))).filter(isOld);
  if (summaries.length === 0) return 0;
  return writing(
    connection,
    async (tx) => {
      const old: string[] = [];
      for (const { id } of summaries) {
        // Nothing is erased on the word of a summary.
        const row = await tx.objectStore('records').get(id);
        if (row && isOld(row)) old.push(id);
      }
      await eraseIn(tx, old);
      return old.length;
    },
    false,
  );
}

/** Erases everything this program keeps in the database. @throws StorageProblem */
export async function eraseAll(connection: Connection): Promise<void> {
  await writing(
    connection,
    async (tx) => {
      for (const name of ['records', 'list', 'versions', 'quarantine', 'meta'] as const)
        await tx.objectStore(name).clear();
    },
    false,
  );
}
