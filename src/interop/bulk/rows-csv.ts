import Papa from 'papaparse';
import { joinedDevices, type Refusal } from './audit.ts';
import type { AuditRow } from './audit-row.ts';

const HEADER = ['row', 'device_status', 'planned', 'done', 'comparison', 'mechanism', 'layers', 'year'];

/** Rows behind a number, as a table: where each stands in the file, and how it was counted. Nothing of the patient. */
export const rowsCsv = (rows: readonly AuditRow[]): string =>
  csv([
    HEADER,
    ...rows.map((row) => [
      row.n,
      row.status,
      joinedDevices(row.planned),
      joinedDevices(row.done),
      row.comparison,
      row.mechanism,
      row.layers,
      row.year ?? '',
    ]),
  ]);

/** Rows that could not be read, with the column and the kind of fault; what stands in the cell stays in the file. */
export const refusalsCsv = (refusals: readonly Refusal[]): string =>
  csv([['row', 'column', 'fault'], ...refusals.flatMap(({ path, code, rows }) => rows.map((n) => [n, path, code]))]);

const csv = (table: (string | number)[][]): string => `\uFEFF${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
