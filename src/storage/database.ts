import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { DATABASE } from '#territory/page.ts';
import type { MetaRow } from './meta.ts';
import { asProblem, StorageProblem } from './storage-problem.ts';
import type { Body } from './vault.ts';

/**
 * 2: how the device keeps cases stands in the database, and each row says since when it lies as it does. The stores are
 * those of version 1; a release that knows only that one would leave both out, so it reads this and does not write it.
 */
export const DATABASE_VERSION = 2;
/** A database that does not open within this time is held by somebody: it is said, and tried again. */
const OPEN_TIMEOUT_MS = 4000;

export interface RecordRow {
  readonly id: string;
  /** Grows by one with every write; a write names the one it replaces. */
  readonly revision: number;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  /**
   * Since when the case lies as it does: changed, imported, deleted or brought back on this device. Null when the clock
   * was not believed then; absent in rows of version 1.
   */
  readonly since?: string | null;
  /** How often the case was changed: a draft that counts further is ahead. Absent in rows of version 1. */
  readonly edits?: number;
  /** Which write on this device it was, over all cases. Absent in rows of version 1. */
  readonly serial?: number;
  readonly body: Body;
}

/** What the list needs of a case, beside the case so that opening the list reads no case. */
export interface ListRow extends RecordRow {
  readonly newer: boolean;
}

export interface VersionRow {
  readonly id: string;
  readonly revision: number;
  /** When it was set aside. */
  readonly savedAt: string;
  readonly updatedAt: string;
  readonly body: Body;
}

export interface QuarantineRow {
  readonly key?: number;
  readonly at: string;
  readonly reason: string;
  /** The case it was, whose versions are still there. Absent in rows of version 1. */
  readonly id?: string;
  readonly body: Body;
}

export interface LibrarySchema extends DBSchema {
  records: { key: string; value: RecordRow };
  list: { key: string; value: ListRow };
  versions: { key: [string, number]; value: VersionRow };
  quarantine: { key: number; value: QuarantineRow };
  meta: { key: string; value: MetaRow };
}

export type Database = IDBPDatabase<LibrarySchema>;

export interface OpenDatabase {
  readonly db: Database;
  /** Made by a newer version of the program: it is read, never written. */
  readonly readOnly: boolean;
}

/** Opens the database, making it where there is none. @param onClosed called when it is taken away later */
export async function openDatabase(onClosed: () => void, name = DATABASE): Promise<OpenDatabase> {
  try {
    return { db: await opened(name, DATABASE_VERSION, onClosed), readOnly: false };
  } catch (error) {
    const problem = asProblem(error);
    if (problem.code !== 'newer') throw problem;
    return { db: await opened(name, undefined, onClosed), readOnly: true };
  }
}

async function opened(name: string, version: number | undefined, onClosed: () => void): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StorageProblem('refused', 'this browser has no IndexedDB');
  let late = false;
  // Called inside an async function: a browser that refuses may throw at once instead of failing the request.
  const opening = openDB<LibrarySchema>(name, version, {
    upgrade(db, oldVersion) {
      if (oldVersion >= 1) return;
      db.createObjectStore('records', { keyPath: 'id' });
      db.createObjectStore('list', { keyPath: 'id' });
      db.createObjectStore('versions', { keyPath: ['id', 'revision'] });
      db.createObjectStore('quarantine', { keyPath: 'key', autoIncrement: true });
      db.createObjectStore('meta');
    },
    blocking(_current, _blocked, event) {
      // A newer version wants to upgrade: this page steps aside and says so, rather than stop it.
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  });
  opening.then(
    (db) => late && db.close(),
    () => {},
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new StorageProblem('blocked', 'the database did not open in time'));
    }, OPEN_TIMEOUT_MS);
  });
  try {
    return await Promise.race([opening, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
