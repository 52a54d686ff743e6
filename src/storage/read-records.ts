import type { RecordIssue } from '../case-library/issues.ts';
import { type ListedCase, type RecordSummary, summaryOf } from '../case-library/query.ts';
import { readRecordText } from '../case-library/read-record.ts';
import type { CaseRecord } from '../case-library/record.ts';
import { fromBody, nameOf } from './bodies.ts';
import { type Connection, reading } from './connection.ts';
import type { ListRow, RecordRow, VersionRow } from './database.ts';
import { moveToQuarantine } from './quarantine.ts';
import { asProblem } from './storage-problem.ts';

export type LoadedCase =
  | {
      readonly status: 'ok';
      readonly record: CaseRecord;
      readonly revision: number;
      readonly deletedAt: string | null;
    }
  /** Written by a newer version: its text can be saved as a file, and it is left as it is. */
  | { readonly status: 'newer'; readonly text: string }
  | { readonly status: 'missing' }
  /** It could not be read, and now lies in the quarantine. */
  | { readonly status: 'unreadable'; readonly issues: readonly RecordIssue[] };

/** Reads one case. @throws StorageProblem */
export async function loadCase(connection: Connection, id: string): Promise<LoadedCase> {
  const row = await reading(connection, (db) => db.get('records', id));
  return row ? readRow(connection, row) : { status: 'missing' };
}

async function readRow(connection: Connection, row: RecordRow): Promise<LoadedCase> {
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
  if (read.ok && read.record.id === row.id) {
    return { status: 'ok', record: read.record, revision: row.revision, deletedAt: row.deletedAt };
  }
  if (!read.ok && read.newer) return { status: 'newer', text };
  const issues = read.ok ? [] : read.issues;
  const reason = issues.map(({ path, code, value }) => `${path} ${code} ${value}`.trim()).join('; ');
  await moveToQuarantine(connection, row, reason || 'the record stands under another id');
  return { status: 'unreadable', issues };
}

/** Every case for the list, unsorted. A summary that cannot be read is made again from its case. @throws StorageProblem */
export async function listCases(connection: Connection): Promise<ListedCase[]> {
  const rows = await reading(connection, (db) => db.getAll('list'));
  const cases = await Promise.all(rows.map((row) => listRow(connection, row)));
  return cases.filter((one) => one !== null);
}

async function listRow(connection: Connection, row: ListRow): Promise<ListedCase | null> {
  const { id, revision, deletedAt } = row;
  const summary = readSummary(await fromBody(row.body, nameOf.list(id), connection.vault).catch(rethrowLocked));
  if (summary && summary.id === id && !row.newer) return { ...summary, revision, deletedAt, newer: false };
  const loaded = await loadCase(connection, id);
  if (loaded.status === 'ok') return { ...summaryOf(loaded.record), revision, deletedAt, newer: false };
  if (loaded.status === 'newer') return { ...newerSummary(id, row.updatedAt), revision, deletedAt, newer: true };
  return null;
}

function rethrowLocked(error: unknown): string {
  const problem = asProblem(error);
  if (problem.code === 'locked') throw problem;
  return '';
}

function readSummary(text: string): RecordSummary | null {
  try {
    const summary = JSON.parse(text) as RecordSummary;
    const texts = [summary.id, summary.label, summary.createdAt, summary.updatedAt, summary.digest];
    const whole =
      texts.every((one) => typeof one === 'string') && Array.isArray(summary.choice) && Array.isArray(summary.done);
    return whole ? summary : null;
  } catch {
    return null;
  }
}

const newerSummary = (id: string, updatedAt: string): RecordSummary => ({
  id,
  label: '',
  createdAt: updatedAt,
  updatedAt,
  archived: false,
  vessel: null,
  stentType: null,
  pattern: null,
  status: null,
  choice: [],
  knowledgeVersion: '',
  done: [],
  digest: '',
});

/** A past state of a case; `record` is null where it can no longer be read. */
export interface CaseVersion {
  readonly revision: number;
  readonly savedAt: string;
  readonly updatedAt: string;
  readonly record: CaseRecord | null;
}

/** The kept versions of a case, newest first. @throws StorageProblem */
export async function caseVersions(connection: Connection, id: string): Promise<CaseVersion[]> {
  const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const rows = await reading(connection, (db) => db.getAll('versions', range));
  return Promise.all(rows.reverse().map((row) => readVersion(connection, row)));
}

async function readVersion(connection: Connection, { id, revision, savedAt, updatedAt, body }: VersionRow) {
  const text = await fromBody(body, nameOf.record(id), connection.vault).catch(rethrowLocked);
  const read = readRecordText(text, connection.outside);
  return { revision, savedAt, updatedAt, record: read.ok ? read.record : null };
}

/** What the library holds for saving as a file: deleted cases and those of a newer version are not among it. */
export interface Exported {
  readonly texts: readonly string[];
  readonly leftOut: number;
}

/** The text of every case, in the order of their ids. @throws StorageProblem */
export async function exportTexts(connection: Connection): Promise<Exported> {
  const rows = (await reading(connection, (db) => db.getAll('records'))).filter((row) => row.deletedAt === null);
  const loaded = await loadRows(connection, rows);
  return { texts: loaded.map(({ text }) => text), leftOut: rows.length - loaded.length };
}

/** The readable cases among these ids, by id, each with its revision. @throws StorageProblem */
export async function loadCases(connection: Connection, ids: readonly string[]) {
  const rows = await reading(connection, async (db) => {
    const tx = db.transaction('records', 'readonly');
    return Promise.all(ids.map((id) => tx.store.get(id)));
  });
  const there = rows.filter((row) => row !== undefined);
  return new Map((await loadRows(connection, there)).map((one) => [one.record.id, one]));
}

async function loadRows(connection: Connection, rows: readonly RecordRow[]) {
  const read = await Promise.all(
    rows.map(async ({ id, revision, body }) => {
      const text = await fromBody(body, nameOf.record(id), connection.vault).catch(rethrowLocked);
      const result = readRecordText(text, connection.outside);
      return result.ok ? { text, revision, record: result.record } : null;
    }),
  );
  return read.filter((one) => one !== null);
}
