import { expect, it } from 'vitest';
import { times } from '../../bench/report.ts';
import { spreadOf } from '../../bench/timing/figures.ts';

it('takes the middle of an odd number of measurements, and the mean of the two in the middle of an even one', () => {
  expect(spreadOf([5, 1, 100])).toEqual({ median: 5, min: 1, max: 100 });
  expect(spreadOf([9, 1, 3, 5])).toEqual({ median: 4, min: 1, max: 9 });
  expect(() => spreadOf([])).toThrow('Nothing was measured');
});

it('keeps two figures of a ratio', () => {
  expect([0.234, 1, 4.16, 1234.5].map(times)).toEqual(['0.23 ×', '1.0 ×', '4.2 ×', '1,235 ×']);
});
