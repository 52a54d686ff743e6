import { describe, expect, it } from 'vitest';
import { FALSE, fromBoolean, negate, TRUE, toTruth, UNKNOWN } from '../../src/engine/ternary.ts';

describe('three truth values', () => {
  it('are three', () => expect(new Set([FALSE, TRUE, UNKNOWN]).size).toBe(3));

  it('not true is false, not false is true, and not unknown is unknown', () => {
    expect([negate(TRUE), negate(FALSE), negate(UNKNOWN)]).toEqual([FALSE, TRUE, UNKNOWN]);
  });

  it('twice negated is what it was', () => {
    for (const value of [TRUE, FALSE, UNKNOWN] as const) expect(negate(negate(value))).toBe(value);
  });

  it('what is known has no third value', () => {
    expect([fromBoolean(true), fromBoolean(false)]).toEqual([TRUE, FALSE]);
  });

  it('unknown is null for the outside, never false', () => {
    expect([toTruth(TRUE), toTruth(FALSE), toTruth(UNKNOWN)]).toEqual([true, false, null]);
  });
});
