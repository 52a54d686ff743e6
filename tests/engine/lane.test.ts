import { describe, expect, it } from 'vitest';
import { isFalse, isTrue, isUnknown, truthOf } from '../../src/engine/lane.ts';

/** Of the third case one thing is true, the next is false, the last nobody knows; the case before says the opposite. */
const words = new Int32Array([0b100, 0b010, 0b010, 0b100, 0, 0b010]);
const third = { words, bit: 0b100 };
const second = { words, bit: 0b010 };

describe('what is known in a lane', () => {
  it('is read from its own bit', () => {
    expect([0, 2, 4].map((literal) => truthOf(third, literal))).toEqual([true, false, null]);
    expect([0, 2, 4].map((literal) => truthOf(second, literal))).toEqual([false, true, false]);
  });

  it('is turned round for a negation', () => {
    expect([1, 3, 5].map((literal) => truthOf(third, literal))).toEqual([false, true, null]);
    expect([0, 2, 4].map((literal) => isTrue(third, literal))).toEqual([true, false, false]);
    expect([0, 2, 4].map((literal) => isFalse(third, literal))).toEqual([false, true, false]);
    expect([0, 2, 4, 5].map((literal) => isUnknown(third, literal))).toEqual([false, false, true, true]);
  });

  it('is read from the last bit too, which is a sign', () => {
    const last = { words: new Int32Array([1 << 31, 0]), bit: 1 << 31 };
    expect(truthOf(last, 0)).toBe(true);
    expect(truthOf(last, 1)).toBe(false);
  });
});
