import { describe, expect, it } from 'vitest';
import { isWithin, joined, numberClasses, touches } from '../../src/engine/number-ranges.ts';

const at = (value: number, included: boolean) => ({ value, included });

describe('the ranges into which limits part a quantity', () => {
  it('are below them all, each limit, between each two, above them all', () => {
    expect(numberClasses([10, 20], false)).toEqual([
      { value: 9.5, range: { from: null, to: at(10, false) } },
      { value: 10, range: { from: at(10, true), to: at(10, true) } },
      { value: 15, range: { from: at(10, false), to: at(20, false) } },
      { value: 20, range: { from: at(20, true), to: at(20, true) } },
      { value: 21, range: { from: at(20, false), to: null } },
    ]);
  });

  it('of a count have a whole number each, and none where there is no number between', () => {
    expect(numberClasses([2, 3, 6], true).map(({ value }) => value)).toEqual([1, 2, 3, 4, 6, 7]);
  });

  it('are none without a limit', () => {
    expect(numberClasses([], false)).toEqual([]);
  });
});

describe('a range of numbers', () => {
  const [low, limit, high] = [
    { from: null, to: at(10, false) },
    { from: at(10, true), to: at(10, true) },
    { from: at(10, false), to: null },
  ] as const;

  it('holds what lies between its ends, and an end where that belongs to it', () => {
    const within = (range: Parameters<typeof isWithin>[1]) => [9, 10, 11].map((value) => isWithin(value, range));
    expect(within(low)).toEqual([true, false, false]);
    expect(within(limit)).toEqual([false, true, false]);
    expect(within(high)).toEqual([false, false, true]);
    expect(within({ from: null, to: null })).toEqual([true, true, true]);
  });

  it('is joined with the next one', () => {
    expect(joined(low, high)).toEqual({ from: null, to: null });
    expect(joined(low, limit)).toEqual({ from: null, to: at(10, true) });
    expect(touches(low, limit)).toBe(true);
    expect(touches(high, low)).toBe(false);
    expect(touches(low, { from: at(11, false), to: null })).toBe(false);
    expect(touches(low, { from: null, to: null })).toBe(false);
  });
});
