import { summaryOf } from '../case-library/query.ts';
import type { CaseRecord } from '../case-library/record.ts';
import { recordToText } from '../case-library/record-text.ts';
import { keepsVersion, outdated, type SaveReason } from '../case-library/versions.ts';
import { nameOf, sameBody, toBody } from './bodies.ts';
import { createBreath } from './breath.ts';
import { type Connection, reading, type Writing, writing } from './connection.ts';
import type { RecordRow } from './database.ts';
import { versionsOf } from './shelves.ts';
import { stamp } from './stamp.ts';
import { StorageProblem } from './storage-problem.ts';
import type { Body } from './vault.ts';

/** A record to be written over the revision that the writer last saw; null where there was none. */
export interface Write {
  readonly record: CaseRecord;
  readonly over: number | null;
  readonly reason: SaveReason;
  /** How often the case was changed until this state (see `RecordRow`); once more than what is stored unless it is said. */
  readonly edits?: number;
}

/** So many are written before the screen may answer. */
const PIECE = 100;

interface Sealed extends Write {
  readonly body: Body;
  readonly summary: Body;
}

/**
 * Writes records, all of them or none, reads them back and compares. A record that somebody else has written since is
 * not overwritten: the whole write fails with `conflict`, or with `gone` when it is not there any more.
 * @returns the new revisions, in the order of the writes
 * @throws StorageProblem
 */
export async function writeRecords(connection: Connection, writes: readonly Write[]): Promise<number[]> {
  const sealed = await sealedAll(connection, writes);
  const now = connection.outside.now();
  const rows = await writing(connection, async (tx) => {
    const taken = new Set(await tx.objectStore('records').getAllKeys());
    const stamped = await stamp(tx, connection);
    const next = await Promise.all(sealed.map((one) => nextRow(tx, one, now, taken, stamped)));
    for (const [n, { row, summary }] of next.entries()) {
      const last = put(tx, row, summary);
      if (n % PIECE === PIECE - 1) await last;
    }
    return next.map(({ row }) => row);
  });
  await confirm(connection, rows);
  return rows.map(({ revision }) => revision);
}

/** The texts as they will be stored. The cryptography comes first: a transaction does not wait for it. */
async function sealedAll({ vault }: Connection, writes: readonly Write[]): Promise<Sealed[]> {
  const sealed: Sealed[] = [];
  const breath = createBreath();
  for (let from = 0; from < writes.length; from += PIECE) {
    const piece = writes.slice(from, from + PIECE).map(async (write): Promise<Sealed> => {
      const { id } = write.record;
      const [body, summary] = await Promise.all([
        toBody(recordToText(write.record), nameOf.record(id), vault),
        toBody(JSON.stringify(summaryOf(write.record)), nameOf.list(id), vault),
      ]);
      return { ...write, body, summary };
    });
    sealed.push(...(await Promise.all(piece)));
    await breath();
  }
  return sealed;
}

/** The row that takes the place of the one there is, which is set aside. */
async function nextRow(
  tx: Writing,
  { record, over, reason, edits, body, summary }: Sealed,
  now: string,
  taken: ReadonlySet<string>,
  stamped: Pick<RecordRow, 'since' | 'serial'>,
): Promise<{ row: RecordRow; summary: Body }> {
  const { id, updatedAt } = record;
  const before = taken.has(id) ? await tx.objectStore('records').get(id) : undefined;
  const row = { id, updatedAt, deletedAt: null, edits: edits ?? (before?.edits ?? 0) + 1, ...stamped, body };
  // This very write, over a connection that died before it could tell: it is there.
  const next = over === null || before?.revision === over + 1;
  if (before && next && before.deletedAt === null && sameBody(before.body, body))
    return { row: { ...row, revision: before.revision }, summary };
  if (over !== null && !before) throw new StorageProblem('gone', `case ${id} is not there any more`);
  if ((before?.revision ?? null) !== over) {
    throw new StorageProblem('conflict', `case ${id} was written by somebody else (revision ${before?.revision})`);
  }
  if (before) await setAside(tx, before, reason, now);
  return { row: { ...row, revision: (over ?? (await lastVersion(tx, id))) + 1 }, summary };
}

/** The last of the versions that a case left which is not in the library any more; 0 where there is none. */
const lastVersion = async (tx: Writing, id: string): Promise<number> =>
  (await tx.objectStore('versions').getAllKeys(versionsOf(id))).at(-1)?.[1] ?? 0;

/** Nobody waits for a single put: the transaction tells whether all of them are there. */
function put(tx: Writing, row: RecordRow, summary: Body): Promise<unknown> {
  tx.objectStore('records').put(row).catch(ignored);
  return tx
    .objectStore('list')
    .put({ ...row, newer: false, body: summary })
    .catch(ignored);
}

const ignored = () => {};

/** Keeps the state that is about to be replaced, and lets the oldest go. */
async function setAside(tx: Writing, row: RecordRow, reason: SaveReason, now: string): Promise<void> {
  const versions = tx.objectStore('versions');
  const keys = await versions.getAllKeys(versionsOf(row.id));
  const newest = keys.at(-1);
  const last = newest && (await versions.get(newest));
  if (!keepsVersion(reason, last ? Date.parse(now) - Date.parse(last.savedAt) : null)) return;
  const { id, revision, updatedAt, body } = row;
  await versions.put({ id, revision, updatedAt, savedAt: now, body });
  for (const old of outdated([...keys.map((key) => key[1]), revision])) await versions.delete([id, old]);
}

/** What was acknowledged must also be there: read back and compared, byte for byte. */
async function confirm(connection: Connection, rows: readonly RecordRow[]): Promise<void> {
  await reading(connection, async (db) => {
    const tx = db.transaction('records', 'readonly');
    const found = await Promise.all(rows.map(({ id }) => tx.store.get(id)));
    rows.forEach((row, n) => {
      const there = found[n];
      // Later than ours is another window's business; the write that it rests on was this one.
      if (there && there.revision > row.revision) return;
      if (there?.revision !== row.revision || !sameBody(there.body, row.body)) {
        throw new StorageProblem('mismatch', `case ${row.id} was not stored as it was written`);
      }
    });
  });
}
