import { parseCase } from '#territory/case/parse-case.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { MAX_IMPORT_LENGTH, safeJson } from '../../case-file/safe-json.ts';
import { LIBRARY_KIND, RECORD_KIND } from '../../case-library/record.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { type CellOf, readRow } from '../csv/read-row.ts';
import { readDocument } from '../fhir/read-document.ts';
import { type ColumnNames, matched } from './column-map.ts';
import { decoded, from } from './decode.ts';
import { readTable, type TableRow } from './table-rows.ts';
import { Unreadable } from './unreadable.ts';

/** Why one case cannot be read. */
export interface ItemIssue {
  /** The column, the field, or empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** One case of a source, or why it cannot be read. `n` is the row, line or place in the file, from 1. */
export type Item =
  /** `ignored` names what a document calls a fact of the case and this program does not know. */
  | { readonly n: number; readonly case: CaseData; readonly ignored?: readonly string[] }
  | { readonly n: number; readonly issues: readonly ItemIssue[] };

/** What a source turned out to be. */
export interface CaseSource {
  readonly format: 'table' | 'lines' | 'file';
  /** The header of a table and the columns nothing is read from. */
  readonly header: readonly string[];
  readonly unmatched: readonly string[];
  readonly items: AsyncIterable<Item>;
}

const whole = (code: string, message: string): ItemIssue[] => [{ path: '', code, message }];

/**
 * Reads cases from the bytes of a file: a table of separated values, one JSON value a line, or one JSON file, each value a case, a
 * record or a library of this program or a FHIR document. One that cannot be read does not stop the others.
 * @param names what the file calls its columns
 * @throws Unreadable when nothing can be read of it at all
 */
export async function openCases(chunks: AsyncIterable<Uint8Array>, names: ColumnNames = {}): Promise<CaseSource> {
  const { begins, texts } = await begun(chunks);
  return isJson(begins) ? json(from(begins, texts)) : table(from(begins, texts), names);
}

/** The header of a table; null where the bytes are none. @throws Unreadable as `openCases` does */
export async function headerOf(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[] | null> {
  const { begins, texts } = await begun(chunks);
  return isJson(begins) ? null : (await readTable(from(begins, texts))).header;
}

const isJson = (begins: string): boolean => /^[[{]/.test(begins);

/** The first letters of a source, and the rest of it. */
async function begun(chunks: AsyncIterable<Uint8Array>) {
  const texts = decoded(chunks);
  let first = '';
  while (first.trim() === '') {
    const next = await texts.next();
    if (next.done) throw new Unreadable(t('bulk.empty'));
    first += next.value;
  }
  return { begins: first.replace(/^\uFEFF/, '').trimStart(), texts };
}

async function table(texts: AsyncIterable<string>, names: ColumnNames): Promise<CaseSource> {
  const { header, delimiter, rows } = await readTable(texts);
  const { at, unmatched } = matched(header, names);
  const form = { commaIsDecimal: delimiter !== ',' };
  const item = (row: TableRow): Item => {
    if ('problem' in row) return { n: row.n, issues: whole('quotes', row.problem) };
    if (row.cells.length !== header.length) {
      const says = t('bulk.uneven', { cells: row.cells.length, columns: header.length });
      return { n: row.n, issues: whole('uneven', says) };
    }
    const cellOf: CellOf = (column) => {
      const place = at.get(column);
      return place === undefined ? undefined : row.cells[place]?.trim() || undefined;
    };
    const read = readRow(cellOf, form);
    return read.ok ? { n: row.n, case: read.case } : { n: row.n, issues: read.issues };
  };
  async function* items() {
    for await (const row of rows) yield item(row);
  }
  return { format: 'table', header, unmatched, items: items() };
}

/** One line that is a JSON value of its own says that the lines are; else the file is one value. */
async function json(texts: AsyncGenerator<string>): Promise<CaseSource> {
  let text = '';
  let next = await texts.next();
  while (!next.done && !text.includes('\n')) {
    text += next.value;
    if (text.length > MAX_IMPORT_LENGTH) throw new Unreadable(t('bulk.too-large'));
    next = await texts.next();
  }
  const rest = next.done ? '' : next.value;
  const [line = ''] = text.split('\n', 1);
  const all = from(text + rest, texts);
  const isLines = text.slice(line.length).trim() + rest !== '' && safeJson(line).ok;
  return { format: isLines ? 'lines' : 'file', header: [], unmatched: [], items: isLines ? lines(all) : file(all) };
}

async function* lines(texts: AsyncIterable<string>): AsyncGenerator<Item> {
  let pending = '';
  let n = 0;
  for await (const text of texts) {
    const parts = (pending + text).split('\n');
    pending = parts.pop() ?? '';
    for (const part of parts) {
      n++;
      if (part.trim() !== '') yield* itemsOf(part, n);
    }
    if (pending.length > MAX_IMPORT_LENGTH) throw new Unreadable(t('bulk.too-large'));
  }
  if (pending.trim() !== '') yield* itemsOf(pending, n + 1);
}

async function* file(texts: AsyncIterable<string>): AsyncGenerator<Item> {
  let whole = '';
  for await (const text of texts) {
    whole += text;
    if (whole.length > MAX_IMPORT_LENGTH) throw new Unreadable(t('bulk.too-large'));
  }
  yield* itemsOf(whole, undefined);
}

/** The cases of one JSON text. @param line its line; undefined where the file is one text and its cases are counted */
function* itemsOf(text: string, line: number | undefined): Generator<Item> {
  const safe = safeJson(text);
  if (!safe.ok) {
    const { code, path, found = '', limit = '' } = safe.fault;
    const message = textOf(`library.issue.${code}`, { value: found, limit });
    yield { n: line ?? 1, issues: [{ path, code, message }] };
    return;
  }
  for (const [i, value] of valuesOf(safe.json).entries()) yield itemOf(value, line ?? i + 1);
}

/** A list, a library and a bundle of documents hold several cases; all else is one. */
function valuesOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const { kind, records, resourceType, type, entry } = (json ?? {}) as Record<string, unknown>;
  if (kind === LIBRARY_KIND && Array.isArray(records)) return records;
  if (resourceType === 'Bundle' && type !== 'document' && Array.isArray(entry))
    return entry.map((each: { resource?: unknown } | null) => each?.resource);
  return [json];
}

function itemOf(value: unknown, n: number): Item {
  const { resourceType, kind, case: inner } = (value ?? {}) as Record<string, unknown>;
  if (resourceType !== undefined) {
    const read = readDocument(value);
    if (read.ok) return { n, case: read.case, ...(read.ignored.length > 0 ? { ignored: read.ignored } : {}) };
    return { n, issues: read.issues.map(({ path, message }) => ({ path, code: 'document', message })) };
  }
  const parsed = parseCase(kind === RECORD_KIND ? inner : value);
  return parsed.ok ? { n, case: parsed.case } : { n, issues: parsed.issues };
}
