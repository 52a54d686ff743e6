import { describe, expect, test } from 'vitest';
import { logScale } from '../../../src/ui/charts/log-scale.ts';

describe('the log scale of a forest plot', () => {
  test('holds every value between its end ticks, and 1', () => {
    const scale = logScale([0.33, 0.14, 0.79]);
    expect(scale.ticks[0]).toBe(0.1);
    expect(scale.ticks.at(-1)).toBe(2);
    expect(scale.ticks).toContain(1);
  });

  test('has ticks between the ends, as many as do not crowd', () => {
    expect(logScale([0.5, 2]).ticks).toEqual([0.5, 1, 2]);
    expect(logScale([0.14, 3.2]).ticks).toEqual([0.1, 0.25, 0.5, 1, 2, 5]);
    const scale = logScale([0.011, 90]);
    const { ticks } = scale;
    expect(ticks).toContain(1);
    for (const [index, tick] of ticks.slice(1).entries())
      expect(scale.at(tick) - scale.at(ticks[index] ?? 0)).toBeGreaterThanOrEqual(0.16);
  });

  test('equal ratios are equally far apart', () => {
    const scale = logScale([0.5, 2]);
    expect(scale.at(1)).toBeCloseTo(0.5);
    expect(scale.at(0.5)).toBe(0);
    expect(scale.at(2)).toBe(1);
  });

  test('never draws outside the axis', () => {
    const scale = logScale([0.001, 500]);
    expect(scale.at(0.0001)).toBe(0);
    expect(scale.at(1e6)).toBe(1);
  });
});
