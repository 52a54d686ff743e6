import { expect, it } from 'vitest';
import { compares } from '../../src/engine/comparison.ts';

it.each([
  ['below', [true, false, false]],
  ['atMost', [true, true, false]],
  ['above', [false, false, true]],
  ['atLeast', [false, true, true]],
  ['exactly', [false, true, false]],
] as const)('%s its limit: a number below it, the limit itself, one above it', (op, expected) => {
  expect([29.9, 30, 30.1].map((value) => compares({ op, limit: 30 }, value))).toEqual(expected);
});

it('looks for a word among several, and in a list', () => {
  const among = { op: 'oneOf', values: ['a', 2, true] } as const;
  expect(['a', 2, true, 'b', false].map((value) => compares(among, value))).toEqual([true, true, true, false, false]);
  expect(compares({ op: 'includes', value: 'a' }, ['b', 'a'])).toBe(true);
  expect(compares({ op: 'includes', value: 'a' }, ['b'])).toBe(false);
});

it('holds one measurement against another', () => {
  expect([4, 5, 6].map((value) => compares({ op: 'lessThanFact' }, value, 5))).toEqual([true, false, false]);
});
