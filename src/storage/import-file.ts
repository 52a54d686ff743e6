import { caseToText } from '#territory/case/serialise.ts';
import { hash } from '../case-library/fingerprint.ts';
import type { RecordIssue } from '../case-library/issues.ts';
import { type Incoming, type Progress, readingFile } from '../case-library/library-file.ts';
import { type Compared, compared, mergeWrites, type OnDifferent } from '../case-library/merge.ts';
import { readRecordText } from '../case-library/read-record.ts';
import type { CaseRecord } from '../case-library/record.ts';
import { recordToText } from '../case-library/record-text.ts';
import { fromBody, nameOf } from './bodies.ts';
import { createBreath, patiently } from './breath.ts';
import { type Connection, reading } from './connection.ts';
import { listCases } from './list-cases.ts';
import { rethrowLocked } from './read-records.ts';
import { type Write, writeRecords } from './write-records.ts';

/** What a file would bring, before anything is written. */
export type ImportPreview =
  | {
      readonly ok: true;
      readonly items: readonly Compared[];
      /** The revisions that the preview was made against. */
      readonly revisions: ReadonlyMap<string, number>;
      /** What of a file of another program was not taken, in sentences. */
      readonly remarks?: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

/**
 * Reads a file's text and holds it against the library. Writes nothing.
 * @param onProgress told now and then how far it has come
 * @throws StorageProblem
 */
export async function previewImport(
  connection: Connection,
  text: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<ImportPreview> {
  const file = await patiently(readingFile(text, connection.outside), (said) => said && onProgress(said));
  if (!file.ok) return file;
  const stored = await storedFor(connection, file.incoming);
  const byCase = new Map([...stored.values()].map(({ record }) => [caseToText(record.case), record]));
  const items = compared(
    file.incoming,
    (id) => stored.get(id)?.record,
    (caseText) => byCase.get(caseText),
  );
  return { ok: true, items, revisions: new Map([...stored].map(([id, { revision }]) => [id, revision])) };
}

/** The readable stored cases that the incoming ones are held against, by id. */
async function storedFor(connection: Connection, incoming: readonly Incoming[]) {
  const own = new Map(incoming.filter((one) => !one.bare).map(({ record }) => [record.id, record]));
  const digests = new Set(incoming.filter((one) => one.bare).map(({ record }) => hash(caseToText(record.case))));
  // A bare case file has no id: cases with the same content are looked for by their digest.
  const equal = digests.size > 0 ? (await listCases(connection)).filter(({ digest }) => digests.has(digest)) : [];
  const wanted = new Set([...own.keys(), ...equal.map(({ id }) => id)]);
  const rows = await reading(connection, async (db) => {
    const tx = db.transaction('records', 'readonly');
    const there = (await tx.store.getAllKeys()).filter((id) => wanted.has(id));
    return Promise.all(there.map((id) => tx.store.get(id)));
  });
  const stored = new Map<string, { record: CaseRecord; revision: number }>();
  const breath = createBreath();
  for (const row of rows) {
    if (!row) continue;
    const text = await fromBody(row.body, nameOf.record(row.id), connection.vault).catch(rethrowLocked);
    const record = storedRecord(text, row.id, own.get(row.id), connection);
    if (record) stored.set(row.id, { record, revision: row.revision });
    await breath();
  }
  return stored;
}

/** What is stored text for text as it came has been checked with what came. */
function storedRecord(
  text: string,
  id: string,
  came: CaseRecord | undefined,
  { outside }: Connection,
): CaseRecord | null {
  if (came && recordToText(came) === text) return came;
  const read = readRecordText(text, outside);
  return read.ok && read.record.id === id ? read.record : null;
}

/**
 * Merges what a preview showed: all of it or nothing, and never over something that was written since.
 * @returns the ids that were written
 * @throws StorageProblem
 */
export async function applyImport(
  connection: Connection,
  { items, revisions }: Extract<ImportPreview, { ok: true }>,
  onDifferent: OnDifferent,
): Promise<string[]> {
  const taken = new Set(await reading(connection, (db) => db.getAllKeys('records')));
  const writes = mergeWrites(items, onDifferent, connection.outside).map(({ record, replaces }): Write => {
    const over = replaces ? (revisions.get(record.id) ?? null) : null;
    // An id in use by something that cannot be read (a newer version's record) is left to it.
    const free = over !== null || !taken.has(record.id);
    return { record: free ? record : { ...record, id: connection.outside.newId() }, over, reason: 'import' };
  });
  if (writes.length > 0) await writeRecords(connection, writes);
  return writes.map(({ record }) => record.id);
}
