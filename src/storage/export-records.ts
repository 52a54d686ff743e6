import { recordToText } from '../case-library/record-text.ts';
import { fromBody, nameOf } from './bodies.ts';
import { createBreath } from './breath.ts';
import { type Connection, reading } from './connection.ts';
import { readRow } from './read-records.ts';

/** So many rows are held at once: a library is larger than what fits. */
const PIECE = 200;

/** A case of a newer version: it cannot stand in a file of this one, and goes out as it is stored. */
export interface NewerCase {
  readonly id: string;
  readonly updatedAt: string;
}

/** What the library holds for saving as a file; what was deleted is not part of it. */
export interface Exported {
  /** So many cases were given out. */
  readonly count: number;
  readonly newer: readonly NewerCase[];
  /** So many could not be read, and now lie in the quarantine. */
  readonly unreadable: number;
}

/**
 * Gives out every case that is not deleted, in the order of their ids, each checked: a file that this program refuses
 * would be no file. As it is stored; what an older version stored, as this one writes it.
 * @throws StorageProblem
 */
export async function exportTexts(connection: Connection, take: (text: string) => void): Promise<Exported> {
  const newer: NewerCase[] = [];
  let count = 0;
  let unreadable = 0;
  const breath = createBreath();
  const ids = await reading(connection, (db) => db.getAllKeys('records'));
  for (let from = 0; from < ids.length; from += PIECE) {
    const piece = IDBKeyRange.bound(ids[from], ids[Math.min(from + PIECE, ids.length) - 1]);
    for (const row of await reading(connection, (db) => db.getAll('records', piece))) {
      if (row.deletedAt !== null) continue;
      const loaded = await readRow(connection, row);
      if (loaded.status === 'ok') {
        count++;
        take(
          loaded.migrated
            ? recordToText(loaded.record)
            : await fromBody(row.body, nameOf.record(row.id), connection.vault),
        );
      } else if (loaded.status === 'newer') newer.push({ id: row.id, updatedAt: row.updatedAt });
      else unreadable++;
      await breath();
    }
  }
  return { count, newer, unreadable };
}
