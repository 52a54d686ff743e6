import type { CaseData } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { type AuditRow, auditRow, type Comparison } from './audit-row.ts';
import type { CaseSource, ItemIssue } from './case-source.ts';

/** A reason for which rows could not be read, with all of them. */
export interface Refusal {
  readonly path: string;
  readonly code: string;
  /** What was said of the first of them. */
  readonly example: string;
  readonly rows: readonly number[];
}

/** Everything that was read, and everything that was not. */
export interface Audit {
  readonly rows: readonly AuditRow[];
  /** By how many rows they concern, most first. A row with several faults stands in several. */
  readonly refusals: readonly Refusal[];
  readonly refused: number;
}

/** How far it has come: cases read and not read. */
export interface AuditProgress {
  readonly read: number;
  readonly refused: number;
}

/** After so many cases whoever runs it is asked to look up. */
const STRIDE = 200;

/** Gathers the faults of a source by column and kind. */
export class Refusals {
  readonly #byKind = new Map<string, { path: string; code: string; example: string; rows: number[] }>();
  #count = 0;

  add(n: number, issues: readonly ItemIssue[]): void {
    this.#count++;
    for (const { path, code, message } of issues) {
      const key = `${path} ${code}`;
      const known = this.#byKind.get(key);
      if (known === undefined) this.#byKind.set(key, { path, code, example: message, rows: [n] });
      else if (known.rows.at(-1) !== n) known.rows.push(n);
    }
  }

  /** How many rows could not be read. */
  get count(): number {
    return this.#count;
  }

  get list(): readonly Refusal[] {
    return [...this.#byKind.values()].sort((a, b) => b.rows.length - a.rows.length);
  }
}

/**
 * Plans every case of a source and holds what was done against it. Pauses every few hundred cases, so that whoever runs it
 * can show how far it is, and stop.
 * @param evaluate the plan of one case under the lab's settings
 */
export async function* auditing(
  source: Pick<CaseSource, 'items'>,
  evaluate: (caseData: CaseData) => Result,
): AsyncGenerator<AuditProgress, Audit> {
  const rows: AuditRow[] = [];
  const refusals = new Refusals();
  for await (const item of source.items) {
    if ('issues' in item) refusals.add(item.n, item.issues);
    else rows.push(auditRow(item.n, item.case, evaluate(item.case)));
    if ((rows.length + refusals.count) % STRIDE === 0) yield { read: rows.length, refused: refusals.count };
  }
  return { rows, refusals: refusals.list, refused: refusals.count };
}

/** The numbers by which rows are counted. */
export type Dimension = 'mechanism' | 'layers' | 'year';

export const DIMENSIONS: readonly Dimension[] = ['mechanism', 'layers', 'year'];

/** Which rows stand behind a number. */
export interface RowQuery {
  readonly dimension?: Dimension;
  readonly value?: string;
  readonly comparison?: Comparison | 'compared';
  readonly status?: AuditRow['status'];
  /** Devices joined by a bar; empty for none. */
  readonly planned?: string;
  readonly done?: string;
}

export const joinedDevices = (devices: readonly string[] | null): string => [...(devices ?? [])].sort().join('|');

export const valueOf = (row: AuditRow, dimension: Dimension): string => String(row[dimension] ?? 'not-known');

const isCompared = ({ comparison }: AuditRow): boolean => comparison === 'same' || comparison === 'other';

/** Whether a row is among those that a number counts. */
export function isIn(row: AuditRow, query: RowQuery): boolean {
  if (query.dimension && valueOf(row, query.dimension) !== query.value) return false;
  if (query.status && row.status !== query.status) return false;
  if (query.planned !== undefined && joinedDevices(row.planned) !== query.planned) return false;
  if (query.done !== undefined && joinedDevices(row.done) !== query.done) return false;
  if (query.comparison === undefined) return true;
  return query.comparison === 'compared' ? isCompared(row) : row.comparison === query.comparison;
}
