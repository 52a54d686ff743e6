import { describe, expect, it } from 'vitest';
import { factTable } from '../../src/engine/facts.ts';

const field = { kind: 'one', of: [true] } as const;
const options = [
  { name: 'x', facts: { offered: 'xOffered', ruledOut: 'xRuledOut', chosen: 'xChosen' } },
  { name: 'y', facts: null },
];
const facts = factTable({ answers: { question: field, 'part.of': field }, options }, [
  { uses: ['part.of'], gives: ['one', 'two'], derive: () => [1, 2] },
]);

describe('all facts of a territory', () => {
  it('have a slot each: fields, what is derived, what the decision tells', () => {
    expect(facts.names).toEqual(['question', 'part.of', 'one', 'two', 'xOffered', 'xRuledOut', 'xChosen']);
    expect(facts.names.map(facts.slotOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(facts.nothing).toEqual(Array(7).fill(undefined));
  });

  it('of the decision exist only after it', () => {
    expect(facts.names.map((_, slot) => facts.isLate(slot))).toEqual([false, false, false, false, true, true, true]);
  });

  it('that are fields lie in a section, or outside of them', () => {
    expect(facts.fields).toEqual([
      { path: 'question', section: '', key: 'question', slot: 0 },
      { path: 'part.of', section: 'part', key: 'of', slot: 1 },
    ]);
  });

  it('must exist', () => {
    expect(() => facts.slotOf('nothing of the kind')).toThrow('There is no fact "nothing of the kind".');
  });
});
