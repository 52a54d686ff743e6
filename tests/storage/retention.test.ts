import { describe, expect, test } from 'vitest';
import { clockDoubt, dueOf, stampAt } from '../../src/storage/retention.ts';

const NOW = '2026-12-10T08:00:00.000Z';
const BUILT = '2026-11-27';
const ago = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

describe('a clock is believed', () => {
  test.each([
    ['that goes on from the last look', ago(1), null],
    ['on a device that never looked', null, null],
    ['that was set back by an hour', ago(-1 / 24), null],
    ['after seven days', ago(7), null],
  ])('%s', (_, latestAt, doubt) => expect(clockDoubt(NOW, latestAt, BUILT, 7)).toBe(doubt));

  test.each([
    ['after more than the days that may pass', NOW, ago(7.01), 'jump'],
    ['before the last look', NOW, ago(-1.01), 'back'],
    ['before this program was built', '2015-01-01T00:00:00.000Z', null, 'before-build'],
    ['before this program was built, whatever it said before', '2015-01-01T00:00:00.000Z', NOW, 'before-build'],
  ])('and is not: %s', (_, now, latestAt, doubt) => expect(clockDoubt(now, latestAt, BUILT, 7)).toBe(doubt));

  test('the day of the build itself is no wrong clock, in any time zone', () => {
    expect(clockDoubt('2026-11-26T12:00:00.000Z', null, BUILT, 7)).toBeNull();
    expect(clockDoubt('2026-11-25T12:00:00.000Z', null, BUILT, 7)).toBe('before-build');
  });
});

describe('what is written of time with a case', () => {
  test('is the time, counted on', () => {
    const clock = { latestAt: ago(1), serial: 4 };
    expect(stampAt(NOW, clock, BUILT)).toEqual({ since: NOW, clock: { latestAt: NOW, serial: 5 } });
  });

  test.each([
    ['ahead', '2031-01-01T00:00:00.000Z'],
    ['behind', '2015-01-01T00:00:00.000Z'],
  ])('is nothing while the clock is %s, and what was believed stays', (_, now) => {
    const clock = { latestAt: NOW, serial: 4 };
    expect(stampAt(now, clock, BUILT)).toEqual({ since: null, clock: { latestAt: NOW, serial: 5 } });
  });

  test('the latest time does not go back with a clock that does', () => {
    expect(stampAt(ago(0.5), { latestAt: NOW, serial: 0 }, BUILT).clock.latestAt).toBe(NOW);
  });
});

describe('what is due', () => {
  const told = { eraseAfterDays: 30, countsFrom: ago(400) };
  const row = { since: ago(40), updatedAt: ago(300), deletedAt: null };

  test.each([
    ['untouched for longer', row, 'delete'],
    ['untouched for just as long', { ...row, since: ago(30) }, null],
    ['imported today, however old it is', { ...row, since: NOW }, null],
    ['deleted a week ago', { ...row, deletedAt: ago(8), since: ago(7.1) }, 'erase'],
    ['deleted an hour ago, by a clock of 2015', { ...row, deletedAt: '2015-01-01T00:00:00.000Z', since: NOW }, null],
    ['written under a clock that was not believed', { ...row, since: null }, 'stamp'],
    ['deleted under a clock that was not believed', { ...row, deletedAt: ago(4000), since: null }, 'stamp'],
    ['of a time that has not come', { ...row, since: '2031-01-01T00:00:00.000Z' }, 'stamp'],
    ['of version 1, untouched since long', { ...row, since: undefined }, 'delete'],
    ['of version 1, deleted long ago', { ...row, since: undefined, deletedAt: ago(9) }, 'erase'],
  ] as const)('%s', (_, one, due) => expect(dueOf(one, NOW, told)).toBe(due));

  test('nothing is deleted where cases are never to go', () => {
    expect(dueOf(row, NOW, { ...told, eraseAfterDays: null })).toBeNull();
  });

  test('a row of version 1 counts from when this program first looked at it', () => {
    const old = { ...row, since: undefined };
    expect(dueOf(old, NOW, { ...told, countsFrom: null })).toBeNull();
    expect(dueOf(old, NOW, { ...told, countsFrom: ago(29) })).toBeNull();
  });
});
