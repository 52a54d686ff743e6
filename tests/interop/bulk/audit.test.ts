import '../../../src/i18n/with-bulk.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import { type Audit, auditing, DIMENSIONS, isIn, type RowQuery } from '../../../src/interop/bulk/audit.ts';
import { auditRow } from '../../../src/interop/bulk/audit-row.ts';
import { openCases } from '../../../src/interop/bulk/case-source.ts';
import { refusalsCsv, rowsCsv } from '../../../src/interop/bulk/rows-csv.ts';
import { type Summary, summarised } from '../../../src/interop/bulk/summary.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { records } from '../../fixtures/csv-rows.ts';
import { inPieces, registryCsv } from '../../fixtures/registry.ts';
import { aCase, GATE_MET, plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const planned = (caseData: CaseData) => evaluate(caseData, knowledge, DEFAULT_SETTINGS);
const rowOf = (caseData: CaseData) => auditRow(1, caseData, planned(caseData));

async function auditOf(text: string): Promise<Audit> {
  const run = auditing(await openCases(inPieces(text)), planned);
  let step = await run.next();
  while (!step.done) step = await run.next();
  return step.value;
}

const prepared = plainCase({ preparation: GATE_MET });

describe('a row', () => {
  test('holds what was done against the plan: the same devices in any order', () => {
    const done = (choice: NonNullable<CaseData['decision']>['choice']) =>
      rowOf({ ...prepared, decision: { choice } }).comparison;
    expect(planned(prepared).device.choice).toEqual(['des']);
    expect([done(['des']), done(['dcb']), done(['des', 'dcb']), done(['cabg'])]).toEqual([
      'same',
      'other',
      'other',
      'other',
    ]);
  });

  test('is not compared where nothing was decided, or no device is planned', () => {
    expect(rowOf(prepared).comparison).toBe('no-decision');
    expect(rowOf({ ...prepared, decision: { choice: [] } }).comparison).toBe('no-decision');
    const outside = { ...plainCase({ lesion: { withinStent: 'outside' } }), decision: { choice: ['des'] as const } };
    expect(rowOf(outside)).toMatchObject({ comparison: 'no-device-planned', status: 'out-of-scope' });
  });

  test('knows the mechanism only where both sides are known', () => {
    expect(rowOf(aCase()).mechanism).toBe('not-known');
    expect(rowOf(prepared).mechanism).toBe('biological');
    const underexpanded = plainCase({ imaging: { underexpanded: true } });
    expect(rowOf(underexpanded).mechanism).toBe('both');
  });

  test.each([
    [1, '1'],
    [2, '2'],
    [3, '3-or-more'],
    [5, '3-or-more'],
  ])('with %i layers stands under %s', (layers, value) => {
    expect(rowOf(plainCase({ stent: { layers } })).layers).toBe(value);
  });

  test('has the year of its decision, where that has a date', () => {
    const year = (decidedAt?: string) =>
      rowOf({ ...prepared, decision: { choice: ['des'], ...(decidedAt ? { decidedAt } : {}) } }).year;
    expect([year('2024-12-31'), year('2025-01-01T00:30:00+04:00'), year()]).toEqual([2024, 2025, null]);
  });
});

describe('the numbers of a registry', () => {
  let audit: Audit;
  let summary: Summary;
  beforeAll(async () => {
    const broken = registryCsv(200)
      .replace(/(\r\n[^\r]*),lad,/, '$1,LAD?,')
      .replace(/\r\n$/, '\r\nshort\r\n');
    audit = await auditOf(broken);
    summary = summarised(audit);
  }, 60_000);

  test('add up: every row is read or refused, planned once, compared or not', () => {
    expect([summary.read, summary.refused]).toEqual([199, 2]);
    const total = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
    expect(total(summary.plans.map(({ count }) => count))).toBe(199);
    expect(total(Object.values(summary.comparisons))).toBe(199);
    for (const dimension of DIMENSIONS) expect(total(summary.by[dimension].map((one) => one.total))).toBe(199);
    expect(total(summary.pairs.map(({ count }) => count))).toBe(summary.comparisons.same + summary.comparisons.other);
  });

  test('have as many rows behind each of them', () => {
    const behind = (query: RowQuery) => audit.rows.filter((row) => isIn(row, query)).length;
    for (const dimension of DIMENSIONS) {
      for (const { value, total, compared, same } of summary.by[dimension]) {
        const base = { dimension, value };
        expect([
          behind(base),
          behind({ ...base, comparison: 'compared' }),
          behind({ ...base, comparison: 'same' }),
        ]).toEqual([total, compared, same]);
      }
    }
    for (const { status, planned: devices, count } of summary.plans)
      expect(behind({ status, planned: devices })).toBe(count);
    for (const { planned: devices, done, count } of summary.pairs)
      expect(behind({ planned: devices, done })).toBe(count);
  });

  test('say why rows were not read, with the rows', () => {
    expect(audit.refusals.map(({ path, code, rows }) => [path, code, rows.length])).toEqual(
      expect.arrayContaining([
        ['lesion_vessel', 'not-one-of', 1],
        ['', 'uneven', 1],
      ]),
    );
    expect(records(refusalsCsv(audit.refusals), ',').map(({ row }) => row)).toContain('202');
  });

  test('are saved with nothing of the patient in them', () => {
    const saved = records(rowsCsv(audit.rows), ',');
    expect(saved).toHaveLength(199);
    expect(Object.keys(saved[0] ?? {})).toEqual([
      'row',
      'device_status',
      'planned',
      'done',
      'comparison',
      'mechanism',
      'layers',
      'year',
    ]);
  });
});

test('a run can be stopped between two steps, and its source is closed', async () => {
  let closed = false;
  async function* endless() {
    try {
      for (let n = 1; ; n++) yield { n, case: prepared };
    } finally {
      closed = true;
    }
  }
  const run = auditing({ items: endless() }, planned);
  expect((await run.next()).value).toEqual({ read: 200, refused: 0 });
  await run.return({ rows: [], refusals: [], refused: 0 });
  expect(closed).toBe(true);
});
