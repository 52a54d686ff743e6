import { describe, expect, test } from 'vitest';
import { type LibraryQuery, type ListedCase, listed, summaryOf } from '../../src/case-library/query.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { faultText } from '../fixtures/fault-file.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';

const one = (label: string, change: Partial<ListedCase> = {}): ListedCase => ({
  ...summaryOf({ ...aRecord(), case: { ...plainCase(), label } }),
  id: label,
  revision: 1,
  deletedAt: null,
  serial: 1,
  newer: false,
  ...change,
});

const ALL: LibraryQuery = { shelf: 'current', text: '', plan: '', from: '', to: '' };
const cases = [
  one('A7', { updatedAt: '2026-11-20T10:00:00.000Z', choice: ['dcb'] }),
  one('B2', { updatedAt: '2026-11-22T10:00:00.000Z', choice: ['des', 'dcb'] }),
  one('C3', { updatedAt: '2026-11-21T10:00:00.000Z', choice: [] }),
  one('D4', { archived: true }),
  one('E5', { archived: true, deletedAt: '2026-11-22T10:00:00.000Z' }),
];
const found = (query: Partial<LibraryQuery>) =>
  listed(
    cases,
    { ...ALL, ...query },
    ({ label }) => `${label} lad des`.toLowerCase(),
    (at) => at.slice(0, 10),
    '2026-11-23T10:00:00.000Z',
  ).map(({ label }) => label);

describe('the list of cases', () => {
  test.each([
    [{}, ['B2', 'C3', 'A7']],
    [{ shelf: 'archived' }, ['D4']],
    [{ shelf: 'deleted' }, ['E5']],
    [{ text: 'LAD b' }, ['B2']],
    [{ text: ' nothing' }, []],
    [{ plan: 'dcb' }, ['B2', 'A7']],
    [{ plan: 'none' }, ['C3']],
    [{ from: '2026-11-21' }, ['B2', 'C3']],
    [{ to: '2026-11-21' }, ['C3', 'A7']],
    [{ from: '2026-11-21', to: '2026-11-21', plan: 'none', text: 'c3' }, ['C3']],
  ] as const)('%j finds %j', (query, labels) => expect(found(query)).toEqual(labels));
});

describe('a date that no clock has shown yet', () => {
  const NOW = '2026-11-23T10:00:00.000Z';
  const LATEST = '2026-11-24T10:00:00.000Z';
  const inOrder = (dates: Readonly<Record<string, string>>) =>
    listed(
      Object.entries(dates).map(([label, updatedAt]) => one(label, { updatedAt })),
      ALL,
      () => '',
      (at) => at.slice(0, 10),
      LATEST,
    ).map(({ label }) => label);

  test('heads no list: what bears it comes last', () => {
    const future = JSON.parse(faultText('dated-9999.json')) as { updatedAt: string };
    const dates = {
      now: NOW,
      '9999': future.updatedAt,
      old: '2020-01-01T00:00:00.000Z',
      '2031': '2031-01-01T00:00:00.000Z',
    };
    expect(inOrder(dates)).toEqual(['now', 'old', '9999', '2031']);
  });

  test('is none where two clocks differ by hours', () => {
    expect(inOrder({ now: NOW, tomorrow: '2026-11-24T08:00:00.000Z' })).toEqual(['tomorrow', 'now']);
  });
});
