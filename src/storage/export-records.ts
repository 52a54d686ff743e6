import { recordToText } from '../case-library/record-text.ts';
import { fromBody, nameOf } from './bodies.ts';
import { createBreath } from './breath.ts';
import { type Connection, reading } from './connection.ts';
import { readRow } from './read-records.ts';

/** A case of a newer version: it cannot stand in a file of this one, and goes out as it is stored. */
export interface NewerCase {
  readonly id: string;
  readonly updatedAt: string;
}

/** What the library holds for saving as a file; what was deleted is not part of it. */
export interface Exported {
  /** The cases in the order of their ids, as they are stored; what an older version stored, as this one writes it. */
  readonly texts: readonly string[];
  readonly newer: readonly NewerCase[];
  /** So many could not be read, and now lie in the quarantine. */
  readonly unreadable: number;
}

/** Every case that is not deleted, each checked: a file that this program refuses would be no file. @throws StorageProblem */
export async function exportTexts(connection: Connection): Promise<Exported> {
  const rows = (await reading(connection, (db) => db.getAll('records'))).filter((row) => row.deletedAt === null);
  const stored = ({ id, body }: (typeof rows)[number]) => fromBody(body, nameOf.record(id), connection.vault);
  const texts: string[] = [];
  const newer: NewerCase[] = [];
  let unreadable = 0;
  const breath = createBreath();
  for (const row of rows) {
    const loaded = await readRow(connection, row);
    if (loaded.status === 'ok') texts.push(loaded.migrated ? recordToText(loaded.record) : await stored(row));
    else if (loaded.status === 'newer') newer.push({ id: row.id, updatedAt: row.updatedAt });
    else unreadable++;
    await breath();
  }
  return { texts, newer, unreadable };
}
