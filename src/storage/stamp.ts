import type { Connection, Writing } from './connection.ts';
import type { RecordRow } from './database.ts';
import { metaRow, NO_CLOCK } from './meta.ts';
import { stampAt } from './retention.ts';

/** What every write says of itself, and remembers of the clock, in its own transaction. */
export async function stamp(
  tx: Writing,
  connection: Connection,
): Promise<Required<Pick<RecordRow, 'since' | 'serial'>>> {
  const { outside } = connection;
  const before = (await metaRow(tx.objectStore('meta'), 'clock')) ?? NO_CLOCK;
  const { since, clock } = stampAt(outside.now(), before, outside.builtOn);
  await tx.objectStore('meta').put(clock, 'clock');
  connection.serial = Math.max(connection.serial, clock.serial);
  return { since, serial: clock.serial };
}
