import { nameOf, toBody } from './bodies.ts';
import { type Connection, writing } from './connection.ts';
import type { RecordRow } from './database.ts';

/**
 * Takes an unreadable record out of the library into the quarantine, whole; where nothing can be written it stays. Its
 * versions stay where they are.
 * @param text what the record says, where it could be opened at all: under a passphrase it is sealed as what it is now
 */
export async function moveToQuarantine(
  connection: Connection,
  row: RecordRow,
  reason: string,
  text?: string,
): Promise<void> {
  const { id, revision } = row;
  const body = text === undefined ? row.body : await toBody(text, nameOf.quarantine, connection.vault);
  await writing(
    connection,
    async (tx) => {
      const there = await tx.objectStore('records').get(id);
      if (there?.revision !== revision) return;
      await tx.objectStore('quarantine').add({ at: connection.outside.now(), reason, id, body });
      await tx.objectStore('records').delete(id);
      await tx.objectStore('list').delete(id);
    },
    text !== undefined,
  ).catch(() => {});
}

/** Keeps a text that was found elsewhere and cannot be read. @throws StorageProblem */
export async function quarantineText(connection: Connection, text: string, reason: string): Promise<void> {
  const body = await toBody(text, nameOf.quarantine, connection.vault);
  await writing(connection, (tx) => tx.objectStore('quarantine').add({ at: connection.outside.now(), reason, body }));
}
