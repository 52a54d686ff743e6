import Papa from 'papaparse';
import { t } from '../../i18n/translate.ts';
import { Unreadable } from './unreadable.ts';

/** One row of a table; `problem` stands in place of cells that cannot be told apart. */
export type TableRow =
  /** `n` as a spreadsheet counts: the header is row 1. */
  { readonly n: number; readonly cells: readonly string[] } | { readonly n: number; readonly problem: string };

export interface Table {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly rows: AsyncIterable<TableRow>;
}

const DELIMITERS = [',', ';', '\t'];
/** A row is at most a few kilobytes: what is longer is a quote that was never closed. */
const MAX_ROW_LENGTH = 1_000_000;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads a table of separated values as it comes, in constant memory. The separator is told from the header: comma, semicolon or
 * tab. Rows that are empty are passed over, but count.
 * @throws Unreadable when there is no header
 */
export async function readTable(texts: AsyncIterable<string>): Promise<Table> {
  const source = texts[Symbol.asyncIterator]();
  let text = '';
  while (!/\n/.test(text)) {
    const next = await source.next();
    if (next.done) break;
    text += next.value;
    if (text.length > MAX_ROW_LENGTH) throw new Unreadable(t('bulk.no-header'));
  }
  const withoutMark = text.replace(/^\uFEFF/, '');
  const [firstLine = ''] = withoutMark.split(/\r?\n/, 1);
  if (firstLine.trim() === '') throw new Unreadable(t('bulk.no-header'));
  const delimiter = delimiterOf(firstLine);
  const newline = withoutMark.includes('\r\n') ? '\r\n' : '\n';
  const rows = tableRows(withoutMark, source, { delimiter, newline });
  const head = await rows.next();
  if (head.done || 'problem' in head.value) throw new Unreadable(t('bulk.no-header'));
  return { header: head.value.cells.map((name) => name.trim()), delimiter, rows };
}

/** The one that stands most often in the header. */
function delimiterOf(line: string): string {
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* tableRows(
  first: string,
  source: AsyncIterator<string>,
  config: { delimiter: string; newline: '\r\n' | '\n' },
): AsyncGenerator<TableRow> {
  let pending = first;
  let n = 0;
  for (let ended = false; !ended; ) {
    const parsed = new Papa.Parser(config).parse(pending, 0, true) as Parsed;
    yield* rowsOf(parsed, n);
    n += parsed.data.length;
    pending = pending.slice(parsed.meta.cursor);
    if (pending.length > MAX_ROW_LENGTH) {
      yield { n: n + 1, problem: t('bulk.quote-not-closed') };
      return;
    }
    const next = await source.next();
    ended = next.done === true;
    if (!next.done) pending += next.value;
  }
  if (pending.trim() !== '') yield* rowsOf(new Papa.Parser(config).parse(pending, 0, false) as Parsed, n);
}

function* rowsOf({ data, errors }: Parsed, before: number): Generator<TableRow> {
  const broken = new Map(errors.map(({ row, code }) => [row ?? 0, code]));
  for (const [i, cells] of data.entries()) {
    const n = before + i + 1;
    const code = broken.get(i);
    if (code) yield { n, problem: t(code === 'MissingQuotes' ? 'bulk.quote-not-closed' : 'bulk.quote-misplaced') };
    else if (cells.some((cell) => cell.trim() !== '')) yield { n, cells };
  }
}
