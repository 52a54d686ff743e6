import Papa from 'papaparse';
import { guarded } from './guard.ts';
import { PROFILES, type ProfileName } from './profile.ts';
import { COLUMNS, VARIABLES } from './table.ts';
import type { Cell, Row, Variable } from './variable.ts';

/** Without it a spreadsheet does not take the file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Both separators, so that one rule holds for both profiles. */
const QUOTED = /[";,\t\r\n]/;

function cellText(cell: Cell, { kind }: Variable, profile: ProfileName): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', PROFILES[profile].decimal);
  return kind === 'text' ? guarded(cell) : cell;
}

const lineOf = (cells: readonly string[], profile: ProfileName): string =>
  Papa.unparse([[...cells]], {
    delimiter: PROFILES[profile].delimiter,
    newline: LINE_END,
    quotes: (value) => QUOTED.test(String(value)),
  });

/** Byte order mark and header: what a file begins with. */
export const csvHead = (profile: ProfileName): string => `${BYTE_ORDER_MARK}${lineOf(COLUMNS, profile)}${LINE_END}`;

/** One row with its line end. */
export function csvLine(row: Row, profile: ProfileName): string {
  const cells = VARIABLES.flatMap((variable) => variable.cells(row).map((cell) => cellText(cell, variable, profile)));
  return `${lineOf(cells, profile)}${LINE_END}`;
}

/** A whole file: UTF-8 text with a byte order mark, CRLF, a header and one row a case (RFC 4180). */
export const csvText = (rows: readonly Row[], profile: ProfileName): string =>
  csvHead(profile) + rows.map((row) => csvLine(row, profile)).join('');
