import { describe, expect, it } from 'vitest';
import { CircuitBuilder, negated } from '../../src/engine/circuit.ts';
import type { Conditions } from '../../src/engine/circuit-of-conditions.ts';
import { factTable } from '../../src/engine/facts.ts';

import { machineOf, newWords } from '../../src/engine/lanes.ts';
import { needsIn, restsOf } from '../../src/engine/needs.ts';
import type { Asking, Inputs } from '../../src/engine/types/asking.ts';

const field = { kind: 'one', of: [true, false] } as const;
const facts = factTable({ answers: { a: field, b: field, c: field, list: field }, options: [] }, [
  { uses: ['a', 'b'], gives: ['sum'], derive: () => [undefined] },
]);
const [A, B, C, LIST, SUM] = ['a', 'b', 'c', 'list', 'sum'].map(facts.slotOf) as [
  number,
  number,
  number,
  number,
  number,
];

const builder = new CircuitBuilder(facts.isLate);
const is = (slot: number, value: unknown = true) =>
  builder.comparison({ op: 'oneOf', slot, values: [value as boolean] });
const [a, b, c, sum] = [A, B, C, SUM].map((slot) => is(slot)) as [number, number, number, number];
const both = builder.all([a, b]);
const either = builder.any([a, b]);
const less = builder.comparison({ op: 'lessThanFact', slot: A, other: C });
const where = builder.where(a, b);
const held = builder.holds(a);
const notKnown = builder.known(B);
const mixed = builder.all([builder.holds(builder.any([b, c])), negated(notKnown)]);

/** Of the sum `a` is asked for first where `c` is known to hold, else both. */
const inputs: Record<string, Inputs> = {
  sum: [{ when: { op: 'is', fact: 'c', value: true }, fields: ['a'] }, { fields: ['b', 'a'] }],
};
const asking = {
  inputsOf: (fact: string) => inputs[fact] ?? [{ fields: [fact] }],
  growing: new Set(['list']),
} as unknown as Asking;
const conditions = { of: () => c } as unknown as Conditions;
const needs = needsIn(builder, facts, conditions, asking);
const machine = machineOf(builder, new Set(builder.nodes.keys()));

/** A lane in which so much is known. */
function lane(known: Partial<Record<'a' | 'b' | 'c' | 'list' | 'sum', unknown>>) {
  const words = newWords(machine);
  const values: unknown[] = [A, B, C, LIST, SUM].map(() => undefined);
  for (const [fact, value] of Object.entries(known)) values[facts.slotOf(fact)] = value;
  machine.load(values, words, 1);
  machine.decide(words);
  machine.tell(words);
  return { words, bit: 1, values };
}
const needed = (literal: number, known: Parameters<typeof lane>[0] = {}) => {
  const into: string[] = [];
  needs.addNeeds(lane(known), literal, into);
  return into;
};

describe('what something waits for', () => {
  it('is each field that is open, in the order of the condition', () => {
    expect(needed(both)).toEqual(['a', 'b']);
    expect(needed(either)).toEqual(['a', 'b']);
    expect(needed(both, { a: true })).toEqual(['b']);
    expect(needed(less)).toEqual(['a', 'c']);
    expect(needed(less, { c: 1 })).toEqual(['a']);
    expect(needed(where)).toEqual(['a', 'b']);
    expect(needed(where, { a: true })).toEqual(['b']);
  });

  it('is nothing where it is decided', () => {
    expect(needed(both, { a: false })).toEqual([]);
    expect(needed(either, { b: true })).toEqual([]);
    expect(needed(held)).toEqual([]);
  });

  it('is for a derived fact the first of its groups that holds', () => {
    expect(needed(sum)).toEqual(['b', 'a']);
    expect(needed(sum, { c: true })).toEqual(['a']);
    expect(needed(sum, { c: false, a: true })).toEqual(['b']);
  });

  it('is also a list that can grow, though it is known', () => {
    const into: string[] = [];
    needs.addWhatItRestsOn(lane({ list: true }), [{ kind: 'unknown', slot: LIST }], into);
    expect(into).toEqual(['list']);
    into.length = 0;
    needs.addWhatItRestsOn(lane({ a: true }), [{ kind: 'unknown', slot: A }], into);
    expect(into).toEqual([]);
  });

  it('has each field once, whatever is asked before', () => {
    const into: string[] = ['b'];
    const open = lane({});
    needs.addNeeds(open, both, into);
    needs.addNeeds(open, both, into);
    expect(into).toEqual(['b', 'a']);
  });
});

describe('what a condition rests on while it is not known', () => {
  const guesses = new Map<number, unknown>([[C, 'perhaps']]);

  it('is found in all its parts', () => {
    expect(restsOf(builder, guesses, mixed)).toEqual([
      { kind: 'known to be', literal: builder.any([b, c]) },
      { kind: 'guess', slot: C, value: 'perhaps' },
      { kind: 'unknown', slot: B },
    ]);
    expect(restsOf(builder, new Map(), builder.where(held, notKnown))).toEqual([{ kind: 'unknown', slot: B }]);
    expect(restsOf(builder, new Map(), both)).toEqual([]);
    expect(restsOf(builder, guesses, negated(held))).toEqual([{ kind: 'known to be', literal: a }]);
  });

  it('is asked for: of what is known to be its parts, of a guess what would settle it', () => {
    const rested = (rests: ReturnType<typeof restsOf>, known: Parameters<typeof lane>[0]) => {
      const into: string[] = [];
      needs.addWhatItRestsOn(lane(known), rests, into);
      return into;
    };
    expect(rested([{ kind: 'known to be', literal: both }], { b: true })).toEqual(['a']);
    const guess = [{ kind: 'guess', slot: SUM, value: 'perhaps' }] as const;
    expect(rested([...guess], { sum: 'perhaps' })).toEqual(['b', 'a']);
    expect(rested([...guess], { sum: 'surely' })).toEqual([]);
  });
});
