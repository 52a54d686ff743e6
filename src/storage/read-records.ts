import type { RecordIssue } from '../case-library/issues.ts';
import { readRecordText } from '../case-library/read-record.ts';
import type { CaseRecord } from '../case-library/record.ts';
import { fromBody, nameOf } from './bodies.ts';
import { type Connection, reading } from './connection.ts';
import type { RecordRow, VersionRow } from './database.ts';
import { moveToQuarantine } from './quarantine.ts';
import { versionsOf } from './shelves.ts';
import { asProblem } from './storage-problem.ts';

export type LoadedCase =
  | {
      readonly status: 'ok';
      readonly record: CaseRecord;
      /** What is stored is in the form of an older version. */
      readonly migrated: boolean;
      readonly revision: number;
      readonly deletedAt: string | null;
      /** See `RecordRow`. */
      readonly edits: number;
      readonly serial: number;
    }
  /** Written by a newer version: its text can be saved as a file, and it is left as it is. */
  | ({ readonly status: 'newer'; readonly text: string } & Pick<RecordRow, 'revision' | 'updatedAt' | 'deletedAt'> &
      Required<Pick<RecordRow, 'serial'>>)
  | { readonly status: 'missing' }
  /** It could not be read, and now lies in the quarantine. */
  | { readonly status: 'unreadable'; readonly issues: readonly RecordIssue[] };

/** Reads one case. @throws StorageProblem */
export async function loadCase(connection: Connection, id: string): Promise<LoadedCase> {
  const row = await reading(connection, (db) => db.get('records', id));
  return row ? readRow(connection, row) : { status: 'missing' };
}

/** As `loadCase`, of a row that was read. */
export async function readRow(connection: Connection, row: RecordRow): Promise<LoadedCase> {
  let text: string;
  try {
    text = await fromBody(row.body, nameOf.record(row.id), connection.vault);
  } catch (error) {
    const problem = asProblem(error);
    if (problem.code === 'locked') throw problem;
    await moveToQuarantine(connection, row, problem.message);
    return { status: 'unreadable', issues: [] };
  }
  const read = readRecordText(text, connection.outside);
  const { revision, updatedAt, deletedAt, edits = 0, serial = 0 } = row;
  if (read.ok && read.record.id === row.id) {
    const { record, migrated } = read;
    return { status: 'ok', record, migrated, revision, deletedAt, edits, serial };
  }
  if (!read.ok && read.newer) return { status: 'newer', text, revision, updatedAt, deletedAt, serial };
  const issues = read.ok ? [] : read.issues;
  const reason = issues.map(({ path, code, value }) => `${path} ${code} ${value}`.trim()).join('; ');
  await moveToQuarantine(connection, row, reason || 'the record stands under another id', text);
  return { status: 'unreadable', issues };
}

/** A past state of a case; `record` is null where it can no longer be read. */
export interface CaseVersion {
  readonly revision: number;
  readonly savedAt: string;
  readonly updatedAt: string;
  readonly record: CaseRecord | null;
}

/** The kept versions of a case, newest first. @throws StorageProblem */
export async function caseVersions(connection: Connection, id: string): Promise<CaseVersion[]> {
  const rows = await reading(connection, (db) => db.getAll('versions', versionsOf(id)));
  return Promise.all(rows.reverse().map((row) => readVersion(connection, row)));
}

async function readVersion(connection: Connection, { id, revision, savedAt, updatedAt, body }: VersionRow) {
  const text = await fromBody(body, nameOf.record(id), connection.vault).catch(rethrowLocked);
  const read = readRecordText(text, connection.outside);
  return { revision, savedAt, updatedAt, record: read.ok ? read.record : null };
}

/** Damage is an empty text, which no reader takes; without the passphrase nothing can be said. */
export function rethrowLocked(error: unknown): string {
  const problem = asProblem(error);
  if (problem.code === 'locked') throw problem;
  return '';
}
