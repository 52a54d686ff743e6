import { type Connection, reading, type Writing, writing } from './connection.ts';
import { openDatabase } from './database.ts';
import { type DeviceSettings, readMirror } from './device.ts';
import { type DeviceRow, type MetaStore, metaRow } from './meta.ts';
import { asProblem } from './storage-problem.ts';
import type { VaultParameters } from './vault.ts';

/** How the device keeps cases, with what a page needs to know besides. */
export interface Keeping extends DeviceSettings {
  /** See `DeviceRow`. */
  readonly emptied: number;
  /** The passphrase's parameters; null for a library that is not sealed. */
  readonly encryption: VaultParameters | null;
}

/** Where the database does not say it yet, what stood beside it counts: it comes from a release of before, or a fresh start. */
function firstRow(): DeviceRow {
  const { keep, eraseAfterDays, lastExportAt, epoch } = readMirror();
  return { epoch, emptied: 0, keepsNothing: keep === 'nothing', eraseAfterDays, lastExportAt, countsFrom: null };
}

const keepingOf = (row: DeviceRow, encryption: VaultParameters | null): Keeping => ({
  keep: encryption ? 'sealed' : row.keepsNothing ? 'nothing' : 'here',
  eraseAfterDays: row.eraseAfterDays,
  lastExportAt: row.lastExportAt,
  epoch: row.epoch,
  emptied: row.emptied,
  encryption,
});

async function keepingIn(meta: MetaStore): Promise<Keeping> {
  const [row, encryption] = await Promise.all([metaRow(meta, 'device'), metaRow(meta, 'encryption')]);
  return keepingOf(row ?? firstRow(), encryption ?? null);
}

/** What the database says. @throws StorageProblem */
export const readKeeping = (connection: Connection): Promise<Keeping> =>
  reading(connection, (db) => keepingIn(db.transaction('meta').store));

/** As `readKeeping`, for whoever has no connection yet: null where the database cannot be had. Never rejects. */
export async function peekKeeping(): Promise<Keeping | null> {
  try {
    const { db } = await openDatabase(() => {});
    return await keepingIn(db.transaction('meta').store).finally(() => db.close());
  } catch {
    return null;
  }
}

/** Changes the device's row, making it where there is none, within a transaction. */
export async function changeDevice(tx: Writing, change: (row: DeviceRow) => Partial<DeviceRow>): Promise<DeviceRow> {
  const meta = tx.objectStore('meta');
  const before = (await metaRow(meta, 'device')) ?? firstRow();
  const row = { ...before, ...change(before) };
  await meta.put(row, 'device');
  return row;
}

/** The change that begins another epoch. */
export const nextEpoch = ({ epoch }: DeviceRow): Pick<DeviceRow, 'epoch'> => ({ epoch: epoch + 1 });

/**
 * Changes how the device keeps cases, but for sealing and emptying it.
 * @throws StorageProblem
 */
export async function changeKeeping(
  connection: Connection,
  change: Partial<Pick<DeviceRow, 'eraseAfterDays' | 'lastExportAt'>> | 'keep-again' | 'as-it-is',
): Promise<Keeping> {
  const keeping = await writing(
    connection,
    async (tx) => {
      const row = await changeDevice(tx, (before) => {
        if (change === 'as-it-is') return {};
        return change === 'keep-again' ? { ...nextEpoch(before), keepsNothing: false } : change;
      });
      return keepingOf(row, (await metaRow(tx.objectStore('meta'), 'encryption')) ?? null);
    },
    false,
  );
  connection.epoch = keeping.epoch;
  return keeping;
}

/**
 * Asks the database, and lets this page write under what it says. A database that does not say it yet is told.
 * @throws StorageProblem
 */
export async function learnKeeping(connection: Connection): Promise<Keeping> {
  const there = await reading(connection, (db) => metaRow(db.transaction('meta').store, 'device'));
  const keeping = there
    ? await readKeeping(connection)
    : await changeKeeping(connection, 'as-it-is').catch((error: unknown) =>
        // A newer version's database is not written: it is read as it is.
        asProblem(error).code === 'newer' ? readKeeping(connection) : Promise.reject(error as Error),
      );
  connection.epoch = keeping.epoch;
  return keeping;
}
