import { type Audit, type Dimension, joinedDevices, type Refusal, valueOf } from './audit.ts';
import type { AuditRow, Comparison } from './audit-row.ts';

/** How many of some rows could be compared, and how many were done as planned. */
export interface Agreement {
  readonly total: number;
  readonly compared: number;
  readonly same: number;
}

export interface PlanCount {
  readonly status: AuditRow['status'];
  /** Joined by a bar; empty for none. */
  readonly planned: string;
  readonly count: number;
}

export interface PairCount {
  readonly planned: string;
  readonly done: string;
  readonly count: number;
}

/** All numbers of an audit: small, whatever the number of rows. */
export interface Summary {
  readonly read: number;
  readonly refused: number;
  readonly refusals: readonly {
    readonly path: string;
    readonly code: string;
    readonly example: string;
    readonly count: number;
  }[];
  readonly plans: readonly PlanCount[];
  readonly comparisons: Readonly<Record<Comparison, number>>;
  /** What was planned and what was done, where both are known; most frequent first. */
  readonly pairs: readonly PairCount[];
  readonly by: Readonly<Record<Dimension, readonly (Agreement & { readonly value: string })[]>>;
}

const ORDER: Readonly<Record<Exclude<Dimension, 'year'>, readonly string[]>> = {
  mechanism: ['mechanical', 'biological', 'both', 'neither', 'not-known'],
  layers: ['1', '2', '3-or-more', 'not-known'],
};

function counted<T>(
  rows: readonly AuditRow[],
  keyOf: (row: AuditRow) => string | undefined,
  of: (key: string, count: number) => T,
): T[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key, count]) => of(key, count));
}

function agreementBy(rows: readonly AuditRow[], dimension: Dimension): (Agreement & { value: string })[] {
  const found = new Map<string, { total: number; compared: number; same: number }>();
  for (const row of rows) {
    const value = valueOf(row, dimension);
    const one = found.get(value) ?? { total: 0, compared: 0, same: 0 };
    one.total++;
    if (row.comparison === 'same' || row.comparison === 'other') one.compared++;
    if (row.comparison === 'same') one.same++;
    found.set(value, one);
  }
  const order = dimension === 'year' ? [...found.keys()].sort() : ORDER[dimension];
  return order.flatMap((value) => {
    const one = found.get(value);
    return one ? [{ value, ...one }] : [];
  });
}

const briefly = ({ path, code, example, rows }: Refusal) => ({ path, code, example, count: rows.length });

/** Counts an audit: no number in it that `isIn` does not find the rows of. */
export function summarised({ rows, refusals, refused }: Audit): Summary {
  const comparisons = { same: 0, other: 0, 'no-decision': 0, 'no-device-planned': 0 };
  for (const { comparison } of rows) comparisons[comparison]++;
  const planOf = (row: AuditRow) => JSON.stringify([row.status, joinedDevices(row.planned)]);
  const pairOf = (row: AuditRow) =>
    row.done === null || row.planned.length === 0
      ? undefined
      : JSON.stringify([joinedDevices(row.planned), joinedDevices(row.done)]);
  return {
    read: rows.length,
    refused,
    refusals: refusals.map(briefly),
    plans: counted(rows, planOf, (key, count) => {
      const [status, planned] = JSON.parse(key) as [AuditRow['status'], string];
      return { status, planned, count };
    }),
    comparisons,
    pairs: counted(rows, pairOf, (key, count) => {
      const [planned, done] = JSON.parse(key) as [string, string];
      return { planned, done, count };
    }),
    by: {
      mechanism: agreementBy(rows, 'mechanism'),
      layers: agreementBy(rows, 'layers'),
      year: agreementBy(rows, 'year'),
    },
  };
}
