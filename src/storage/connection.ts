import type { IDBPTransaction, StoreNames } from 'idb';
import type { Outside } from '../case-library/record.ts';
import { type Database, type LibrarySchema, type OpenDatabase, openDatabase } from './database.ts';
import { asProblem, StorageProblem } from './storage-problem.ts';
import { sameVault, type Vault, type VaultParameters } from './vault.ts';

/** The library as this page reaches it. */
export interface Connection {
  readonly outside: Outside;
  /** The key of an encrypted library once the passphrase was given; null for a plain one. */
  vault: Vault | null;
  /** Opens the database when it is not open; a failure is forgotten, so that the next call tries again. */
  readonly open: () => Promise<OpenDatabase>;
  readonly close: () => Promise<void>;
}

type Names = StoreNames<LibrarySchema>;
export type Writing = IDBPTransaction<LibrarySchema, Names[], 'readwrite'>;

const ENCRYPTION = 'encryption';

/** @param onClosed told when the database was taken away: by a newer version, or by the browser */
export function connect(outside: Outside, onClosed: () => void = () => {}): Connection {
  let open: Promise<OpenDatabase> | null = null;
  const forget = () => {
    open = null;
  };
  return {
    outside,
    vault: null,
    open() {
      open ??= openDatabase(() => {
        forget();
        onClosed();
      }).catch((error: unknown) => {
        forget();
        throw asProblem(error);
      });
      return open;
    },
    async close() {
      const was = open;
      forget();
      (await was?.catch(() => null))?.db.close();
    },
  };
}

/** How the library is encrypted, null when it is not. */
export async function encryption(connection: Connection): Promise<VaultParameters | null> {
  const { db } = await connection.open();
  return (await db.get('meta', ENCRYPTION).catch((error: unknown) => Promise.reject(asProblem(error)))) ?? null;
}

/** Runs something that reads. @throws StorageProblem */
export async function reading<T>(connection: Connection, work: (db: Database) => Promise<T>): Promise<T> {
  const { db } = await connection.open();
  try {
    return await work(db);
  } catch (error) {
    throw asProblem(error);
  }
}

/**
 * Runs something that writes, all of it or nothing, and returns once it is on the disk. Nothing is written under the
 * wrong key: when another window has encrypted the library meanwhile, the write is refused.
 * @throws StorageProblem
 */
export async function writing<T>(
  connection: Connection,
  work: (tx: Writing) => Promise<T>,
  checkKey = true,
): Promise<T> {
  const { db, readOnly } = await connection.open();
  if (readOnly) throw new StorageProblem('newer', 'the library belongs to a newer version of the program');
  let tx: Writing | undefined;
  try {
    // Strict: the promise settles when the data is on the disk, not when it is on its way there.
    tx = db.transaction(['records', 'list', 'versions', 'quarantine', 'meta'], 'readwrite', { durability: 'strict' });
    tx.done.catch(() => {});
    if (checkKey) {
      const there = (await tx.objectStore('meta').get(ENCRYPTION)) ?? null;
      if (!sameVault(there, connection.vault?.parameters ?? null)) {
        throw new StorageProblem('locked', 'the library is encrypted with another passphrase');
      }
    }
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    // The transaction knows why it failed (no room); its requests only that it did.
    const cause = tx?.error ?? error;
    try {
      tx?.abort();
    } catch {
      // It had ended by itself.
    }
    throw asProblem(cause);
  }
}

/** Names the key that everything in the library is sealed with from now on, within the transaction that seals it. */
export async function putEncryption(tx: Writing, parameters: VaultParameters | null): Promise<void> {
  if (parameters) await tx.objectStore('meta').put(parameters, ENCRYPTION);
  else await tx.objectStore('meta').delete(ENCRYPTION);
}
