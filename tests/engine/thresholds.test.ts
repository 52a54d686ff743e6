import { expect, it } from 'vitest';
import { thresholdOf } from '../../src/engine/thresholds.ts';

it('gives a threshold by its id, zero as well', () => {
  const threshold = thresholdOf([
    { id: 'none', value: 0 },
    { id: 'some', value: 3 },
  ]);
  expect(threshold('none')).toBe(0);
  expect(threshold('some')).toBe(3);
  expect(() => threshold('other')).toThrow('The knowledge has no threshold "other".');
});
