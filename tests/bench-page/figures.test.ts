import { expect, test } from 'vitest';
import { percentile, repeatable, summary } from '../../scripts/bench/figures.mjs';

test('a percentile is a value that was measured, by nearest rank', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(percentile(values, 0.5)).toBe(100);
  expect(percentile(values, 0.95)).toBe(190);
  expect(percentile(values, 1)).toBe(200);
  expect(percentile([7], 0.95)).toBe(7);
});

test('nothing measured is an error, not a figure', () => {
  expect(() => percentile([], 0.5)).toThrow('No value was measured.');
});

test('a summary counts and rounds to a tenth', () => {
  expect(summary([1.04, 2.06, 30.25])).toEqual({ n: 3, median: 2.1, p95: 30.3, max: 30.3 });
});

test('the same seed makes the same changes', () => {
  const [one, two] = [repeatable(1), repeatable(1)];
  const first = Array.from({ length: 50 }, one);
  expect(Array.from({ length: 50 }, two)).toEqual(first);
  expect(new Set(first).size).toBe(50);
  expect(first.every((value) => value >= 0 && value < 1)).toBe(true);
});
