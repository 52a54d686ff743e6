import { rawText } from './bodies.ts';
import { type Connection, reading, writing } from './connection.ts';
import type { RecordRow } from './database.ts';

/** Something stored that cannot be read. */
export interface Quarantined {
  readonly key: number;
  readonly at: string;
  readonly reason: string;
  /** As it was stored. */
  readonly text: string;
}

/** Takes an unreadable record out of the library into the quarantine, whole; where nothing can be written it stays. */
export async function moveToQuarantine(connection: Connection, row: RecordRow, reason: string): Promise<void> {
  await writing(
    connection,
    async (tx) => {
      const there = await tx.objectStore('records').get(row.id);
      if (there?.revision !== row.revision) return;
      await tx.objectStore('quarantine').add({ at: connection.outside.now(), reason, body: there.body });
      await tx.objectStore('records').delete(row.id);
      await tx.objectStore('list').delete(row.id);
    },
    false,
  ).catch(() => {});
}

/** Keeps a text that was found elsewhere and cannot be read. @throws StorageProblem */
export async function quarantineText(connection: Connection, text: string, reason: string): Promise<void> {
  await writing(connection, (tx) =>
    tx.objectStore('quarantine').add({ at: connection.outside.now(), reason, body: { text } }),
  );
}

export async function listQuarantine(connection: Connection): Promise<Quarantined[]> {
  const rows = await reading(connection, (db) => db.getAll('quarantine'));
  return rows.map(({ key = 0, at, reason, body }) => ({ key, at, reason, text: rawText(body) }));
}

export async function discardQuarantined(connection: Connection, key: number): Promise<void> {
  await writing(connection, (tx) => tx.objectStore('quarantine').delete(key), false);
}
