import { caseToText } from '../case-file/serialise.ts';
import { hash } from '../case-library/fingerprint.ts';
import type { RecordIssue } from '../case-library/issues.ts';
import { readFile } from '../case-library/library-file.ts';
import { type Compared, compared, mergeWrites, type OnDifferent } from '../case-library/merge.ts';
import { type Connection, reading } from './connection.ts';
import { listCases, loadCases } from './read-records.ts';
import { type Write, writeRecords } from './write-records.ts';

/** What a file would bring, before anything is written. */
export type ImportPreview =
  | {
      readonly ok: true;
      readonly items: readonly Compared[];
      /** The revisions that the preview was made against. */
      readonly revisions: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

/** Reads a file's text and holds it against the library. Writes nothing. @throws StorageProblem */
export async function previewImport(connection: Connection, text: string): Promise<ImportPreview> {
  const file = readFile(text, connection.outside);
  if (!file.ok) return file;
  const bare = file.incoming.filter((one) => one.bare).map(({ record }) => hash(caseToText(record.case)));
  // A bare case file has no id: cases with the same content are looked for by their digest.
  const equal = bare.length > 0 ? (await listCases(connection)).filter(({ digest }) => bare.includes(digest)) : [];
  const ids = [...file.incoming.map(({ record }) => record.id), ...equal.map(({ id }) => id)];
  const stored = await loadCases(connection, [...new Set(ids)]);
  const byCase = new Map([...stored.values()].map(({ record }) => [caseToText(record.case), record]));
  const items = compared(
    file.incoming,
    (id) => stored.get(id)?.record,
    (caseText) => byCase.get(caseText),
  );
  return { ok: true, items, revisions: new Map([...stored].map(([id, { revision }]) => [id, revision])) };
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
