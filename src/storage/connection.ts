import type { IDBPTransaction, StoreNames } from 'idb';
import type { Outside } from '../case-library/record.ts';
import { type Database, type LibrarySchema, type OpenDatabase, openDatabase } from './database.ts';
import { metaRow } from './meta.ts';
import { asProblem, isLost, StorageProblem } from './storage-problem.ts';
import { sameVault, type Vault, type VaultParameters } from './vault.ts';

/** The library as this page reaches it. */
export interface Connection {
  readonly outside: Outside;
  /** The key of an encrypted library once the passphrase was given; null for a plain one. */
  vault: Vault | null;
  /** The device's epoch as this page knows it (see `DeviceRow`); null until the database was asked. */
  epoch: number | null;
  /** The number of the last write that this page knows of. */
  serial: number;
  /** Opens the database when it is not open; a failure is forgotten, so that the next call tries again. */
  readonly open: () => Promise<OpenDatabase>;
  readonly close: () => Promise<void>;
}

type Names = StoreNames<LibrarySchema>;
export type Writing = IDBPTransaction<LibrarySchema, Names[], 'readwrite'>;

/**
 * @param onClosed told when the database was taken away: by a newer version, or by the browser
 * @param name of the database, where it is not this page's own
 */
export function connect(outside: Outside, onClosed: () => void = () => {}, name?: string): Connection {
  let current: Promise<OpenDatabase> | null = null;

  function begin(): Promise<OpenDatabase> {
    const taken = () => {
      // Of one that was given up already nobody needs to hear.
      if (current !== opening) return;
      current = null;
      onClosed();
    };
    const opening: Promise<OpenDatabase> = openDatabase(taken, name)
      .catch((error: unknown) => (isLost(error) ? openDatabase(taken, name) : Promise.reject(asProblem(error))))
      .catch((error: unknown) => {
        if (current === opening) current = null;
        throw asProblem(error);
      });
    return opening;
  }

  return {
    outside,
    vault: null,
    epoch: null,
    serial: 0,
    open() {
      current ??= begin();
      return current;
    },
    async close() {
      const was = current;
      current = null;
      (await was?.catch(() => null))?.db.close();
    },
  };
}

/** How the library is encrypted, null when it is not. */
export const encryption = (connection: Connection): Promise<VaultParameters | null> =>
  reading(connection, async (db) => (await metaRow(db.transaction('meta').store, 'encryption')) ?? null);

/**
 * Works with the open database. A connection can die without a word, and then refuses everything: it is given up and
 * the database opened again, once.
 */
async function withDatabase<T>(connection: Connection, work: (open: OpenDatabase) => Promise<T>): Promise<T> {
  try {
    const open = await connection.open();
    try {
      return await work(open);
    } catch (error) {
      if (!isLost(error)) throw error;
    }
    await connection.close();
    return await work(await connection.open());
  } catch (error) {
    throw asProblem(error);
  }
}

/** Runs something that reads. @throws StorageProblem */
export const reading = <T>(connection: Connection, work: (db: Database) => Promise<T>): Promise<T> =>
  withDatabase(connection, ({ db }) => work(db));

/**
 * Runs something that writes, all of it or nothing, and returns once it is on the disk. Nothing is written under the
 * wrong key, and nothing by a page that does not know how the device keeps cases now: when another window has sealed
 * or emptied it meanwhile, the write is refused.
 * @param heed false for what is to be done however the device keeps cases
 * @throws StorageProblem
 */
export const writing = <T>(connection: Connection, work: (tx: Writing) => Promise<T>, heed = true): Promise<T> =>
  withDatabase(connection, async ({ db, readOnly }) => {
    if (readOnly) throw new StorageProblem('newer', 'the library belongs to a newer version of the program');
    let tx: Writing | undefined;
    try {
      // Strict: the promise settles when the data is on the disk, not when it is on its way there.
      tx = db.transaction(['records', 'list', 'versions', 'quarantine', 'meta'], 'readwrite', { durability: 'strict' });
      tx.done.catch(() => {});
      if (heed) await heedDevice(connection, tx);
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      // The transaction knows why it failed (no room); its requests only that it did.
      const cause: unknown = tx?.error ?? error;
      try {
        tx?.abort();
      } catch {
        // It had ended by itself.
      }
      throw cause;
    }
  });

async function heedDevice({ vault, epoch }: Connection, tx: Writing): Promise<void> {
  const meta = tx.objectStore('meta');
  if (!sameVault((await metaRow(meta, 'encryption')) ?? null, vault?.parameters ?? null)) {
    throw new StorageProblem('locked', 'the library is encrypted with another passphrase');
  }
  const device = await metaRow(meta, 'device');
  if (device?.keepsNothing || (epoch !== null && (device?.epoch ?? 0) > epoch)) {
    throw new StorageProblem('changed', 'another window has changed how this device keeps cases');
  }
}
