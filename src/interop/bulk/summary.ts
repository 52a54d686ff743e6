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

/** How many rows have the same texts at these places; most frequent first. Undefined for a row that is not counted. */
function counted(
  rows: readonly AuditRow[],
  textsOf: (row: AuditRow) => readonly [string, string] | undefined,
): { texts: readonly [string, string]; count: number }[] {
  const counts = new Map<string, { texts: readonly [string, string]; count: number }>();
  for (const row of rows) {
    const texts = textsOf(row);
    if (texts === undefined) continue;
    const key = texts.join(' ');
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { texts, count: 1 });
  }
  return [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, one]) => one);
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
  return {
    read: rows.length,
    refused,
    refusals: refusals.map(briefly),
    plans: counted(rows, (row) => [row.status, joinedDevices(row.planned)]).map(
      ({ texts: [status, planned], count }) => ({
        status: status as AuditRow['status'],
        planned,
        count,
      }),
    ),
    comparisons,
    pairs: counted(rows, (row) =>
      row.done === null || row.planned.length === 0 ? undefined : [joinedDevices(row.planned), joinedDevices(row.done)],
    ).map(({ texts: [planned, done], count }) => ({ planned, done, count })),
    by: {
      mechanism: agreementBy(rows, 'mechanism'),
      layers: agreementBy(rows, 'layers'),
      year: agreementBy(rows, 'year'),
    },
  };
}
