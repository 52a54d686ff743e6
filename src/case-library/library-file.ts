import { MAX_MEMBER_LENGTH } from '../case-file/json-scan.ts';
import { MAX_IMPORT_LENGTH, readingJson } from '../case-file/safe-json.ts';
import { jsonIssue, type RecordIssue, recordIssue } from './issues.ts';
import { envelopeVersion } from './migrations.ts';
import { readRecord } from './read-record.ts';
import { type CaseRecord, LIBRARY_KIND, type Outside } from './record.ts';
import { recordToJson } from './record-text.ts';
import { utf8Length } from './utf8-length.ts';

export const LIBRARY_VERSION = 1;

/** A case as a file brought it; a bare case file has no id of its own, so an equal case is sought by content. */
export interface Incoming {
  readonly record: CaseRecord;
  readonly bare: boolean;
}

export type ReadFile =
  | { readonly ok: true; readonly incoming: readonly Incoming[] }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

const MAX_ISSUES = 50;

/** Several records as one file, each on a line of its own. The records come as they are stored: text for text. */
export const libraryToText = (records: readonly string[], outside: Outside): string =>
  `${headOf(outside)}${records.join(BETWEEN)}${END}`;

const BETWEEN = ',\n';
const END = '\n]}\n';

function headOf(outside: Outside): string {
  const head = { kind: LIBRARY_KIND, schemaVersion: LIBRARY_VERSION, appVersion: outside.appVersion };
  return `${JSON.stringify({ ...head, exportedAt: outside.now() }).slice(0, -1)},"records":[\n`;
}

/** Some of the records of a library, as a file of their own. */
export interface LibraryPart {
  readonly count: number;
  readonly text: string;
}

/**
 * Puts records into as few files as each can be read again: what is written and what is read have one limit.
 * @param finished given each file once it is full, and the last one by `end`
 * @param maxBytes of one file, in UTF-8
 */
export function libraryWriter(
  outside: Outside,
  finished: (part: LibraryPart) => void,
  maxBytes = MAX_IMPORT_LENGTH,
): { readonly add: (record: string) => void; readonly end: () => void } {
  const frame = utf8Length(headOf(outside)) + END.length;
  let records: string[] = [];
  let bytes = frame;
  const end = () => {
    if (records.length > 0) finished({ count: records.length, text: libraryToText(records, outside) });
    records = [];
    bytes = frame;
  };
  return {
    add(record) {
      const more = utf8Length(record) + BETWEEN.length;
      if (bytes + more > maxBytes) end();
      records.push(record);
      bytes += more;
    },
    end,
  };
}

/** One record as a file for people to read too. */
export const recordFileText = (record: CaseRecord): string => `${JSON.stringify(recordToJson(record), null, 2)}\n`;

/** How many records of a file were read, for whoever waits. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** So many records are read before whoever reads is asked to look up. */
const STRIDE = 100;

/**
 * Reads whatever this program ever wrote: a bare case file, a record, a library. All of it or nothing: one record that
 * cannot be read refuses the file. Never throws. Pauses now and then, so that a large file does not hold up the screen,
 * and says how many records it has read once it has come to them.
 */
export function* readingFile(text: string, outside: Outside): Generator<Progress | void, ReadFile> {
  const safe = yield* readingJson(text);
  if (!safe.ok) return { ok: false, issues: [jsonIssue(safe.fault)] };
  const json = safe.json as { kind?: unknown; schemaVersion?: unknown; records?: unknown } | null;
  if (json === null || typeof json !== 'object' || json.kind !== LIBRARY_KIND) {
    if (text.length <= MAX_MEMBER_LENGTH) return yield* readingAll([safe.json], () => '', outside);
    return { ok: false, issues: [recordIssue('', 'part-too-large', text.length, MAX_MEMBER_LENGTH)] };
  }
  if (json.schemaVersion !== LIBRARY_VERSION) {
    const newer = typeof json.schemaVersion === 'number' && json.schemaVersion > LIBRARY_VERSION;
    const code = newer ? 'newer-version' : 'wrong-version';
    return { ok: false, issues: [recordIssue('schemaVersion', code, json.schemaVersion, LIBRARY_VERSION)] };
  }
  if (!Array.isArray(json.records)) return { ok: false, issues: [recordIssue('records', 'invalid', json.records)] };
  if (json.records.length === 0) return { ok: false, issues: [recordIssue('records', 'empty', json.records)] };
  return yield* readingAll(json.records, (n) => `records[${n}]`, outside);
}

/** As `readingFile`, in one go. */
export function readFile(text: string, outside: Outside): ReadFile {
  const reading = readingFile(text, outside);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

function* readingAll(
  values: readonly unknown[],
  pathOf: (n: number) => string,
  outside: Outside,
): Generator<Progress, ReadFile> {
  const incoming: Incoming[] = [];
  const issues: RecordIssue[] = [];
  const ids = new Set<string>();
  for (const [n, value] of values.entries()) {
    if (issues.length >= MAX_ISSUES) break;
    if (n > 0 && n % STRIDE === 0) yield { done: n, total: values.length };
    const at = pathOf(n);
    const read = readRecord(value, outside, at);
    if (!read.ok) issues.push(...read.issues);
    else if (ids.has(read.record.id)) issues.push(recordIssue(`${at}.id`, 'duplicate-id', read.record.id));
    else {
      ids.add(read.record.id);
      incoming.push({ record: read.record, bare: envelopeVersion(value) === 0 });
    }
  }
  return issues.length > 0 ? { ok: false, issues: issues.slice(0, MAX_ISSUES) } : { ok: true, incoming };
}
