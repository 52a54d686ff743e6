import { describe, expect, it } from 'vitest';
import { CircuitBuilder, nodeOf } from '../../src/engine/circuit.ts';
import { readyDerivations } from '../../src/engine/derive.ts';
import { factTable } from '../../src/engine/facts.ts';
import type { ReadCase } from '../../src/engine/lane.ts';
import { LANES, machineOf, newWords } from '../../src/engine/lanes.ts';
import { type Answer, trialsIn } from '../../src/engine/trials.ts';

const number = { kind: 'number', whole: false } as const;
const given = [
  {
    uses: ['a'],
    gives: ['twice'],
    derive: ([a]: readonly unknown[]) => [a === undefined ? undefined : 2 * (a as number)],
  },
];
const facts = factTable({ answers: { a: number, b: number, word: number, aside: number }, options: [] }, given);
const derivations = readyDerivations(given, facts);
const builder = new CircuitBuilder(facts.isLate);
const at = (op: 'above', fact: string, limit: number) => builder.comparison({ op, slot: facts.slotOf(fact), limit });
const plan = {
  smaller: builder.comparison({ op: 'lessThanFact', slot: facts.slotOf('a'), other: facts.slotOf('b') }),
  large: at('above', 'twice', 10),
  yes: builder.comparison({ op: 'oneOf', slot: facts.slotOf('word'), values: ['yes', true] }),
};
const notOfThePlan = at('above', 'aside', 5);
const deciding = new Set(Object.values(plan).map(nodeOf));
const machine = machineOf(builder, deciding);
const trials = trialsIn(builder, machine, facts, derivations, { deciding, plan: Object.values(plan) });

function read(known: Readonly<Record<string, unknown>>): ReadCase {
  const values: unknown[] = facts.names.map((name) => known[name]);
  for (const { derive, uses, gives } of derivations)
    for (const [i, value] of derive(uses.map((slot) => values[slot])).entries()) values[gives[i] as number] = value;
  const words = newWords(machine);
  machine.load(values, words, 1);
  machine.decide(words);
  return { caseData: {}, values, words, bit: 1 };
}

/** Which sets of answers lead elsewhere, and what of the plan is known to be so there. */
function tried(known: Readonly<Record<string, unknown>>, sets: readonly (readonly Answer[])[]) {
  const found: Record<number, string[]> = {};
  trials.run(read(known), sets, ({ words, bit }, index) => {
    found[index] = Object.entries(plan).flatMap(([name, literal]) => ((words[literal] as number) & bit ? [name] : []));
  });
  return found;
}
const one = (field: string, value: unknown): readonly Answer[] => [{ field, value }];

describe('an answer that is tried', () => {
  it('is told only where something that the plan rests on differs', () => {
    expect(tried({ a: 1, b: 3 }, [one('a', 2), one('a', 4), one('aside', 9), one('a', 6), one('word', 'no')])).toEqual({
      1: [],
      3: ['large'],
    });
  });

  it('of a number is held against the other fact, whichever of the two is answered, each time anew', () => {
    expect(tried({ a: 5, b: 9 }, [one('b', 4), one('b', 5), one('b', 6), one('a', 9)])).toEqual({
      0: [],
      1: [],
      3: ['large'],
    });
    // The same number beside another fact: what was said of it there does not hold here.
    expect(tried({ a: 5, b: 9 }, [[...one('b', 4), ...one('a', 3)], one('a', 3)])).toEqual({});
    expect(
      tried({ a: 5, b: 4 }, [
        [...one('b', 4), ...one('a', 3)],
        [...one('b', 2), ...one('a', 3)],
      ]),
    ).toEqual({ 0: ['smaller'] });
  });

  it('of a word or of yes and no is what that says, and unknown says nothing', () => {
    const sets = ['yes', 'no', true, false, undefined].map((value) => one('word', value));
    expect(tried({ word: 'yes' }, sets)).toEqual({ 1: [], 3: [], 4: [] });
    expect(tried({ word: 'no' }, sets)).toEqual({ 0: ['yes'], 2: ['yes'] });
    expect(tried({}, sets)).toEqual({ 0: ['yes'], 2: ['yes'] });
  });

  it('is put back before the next, and nothing of it is left in the next batch of lanes', () => {
    const sets = Array.from({ length: 2 * LANES + 3 }, (_, i) => one('a', i % 2 === 0 ? 7 : 1));
    const found = tried({ a: 1, b: 3 }, sets);
    expect(Object.keys(found).map(Number)).toEqual(sets.flatMap((_, i) => (i % 2 === 0 ? [i] : [])));
    expect(new Set(Object.values(found).map(String))).toEqual(new Set(['large']));
  });

  it('to a field that there is not changes nothing', () => {
    expect(tried({ a: 1, b: 3 }, [one('no such field', 7), [...one('no such field', 7), ...one('a', 7)]])).toEqual({
      1: ['large'],
    });
  });

  it('is none where none is tried', () => expect(tried({ a: 1, b: 3 }, [])).toEqual({}));
});

describe('a field', () => {
  const live = (...literals: readonly number[]) => {
    const nodes = new Uint8Array(builder.nodes.length);
    for (const literal of literals) nodes[nodeOf(literal)] = 1;
    return nodes;
  };

  it('reaches what looks at it, at what it is compared with, and at what is derived from it', () => {
    expect(trials.reaches('a', live(plan.smaller))).toBe(true);
    expect(trials.reaches('b', live(plan.smaller))).toBe(true);
    expect(trials.reaches('a', live(plan.large))).toBe(true);
    expect(trials.reaches('word', live(plan.yes))).toBe(true);
  });

  it('reaches nothing else, and nothing that does not count', () => {
    expect(trials.reaches('b', live(plan.large, plan.yes))).toBe(false);
    expect(trials.reaches('word', live(plan.smaller, plan.large))).toBe(false);
    expect(trials.reaches('a', live())).toBe(false);
    expect(trials.reaches('aside', live(notOfThePlan))).toBe(false);
    expect(trials.reaches('no such field', live(plan.smaller, plan.large, plan.yes))).toBe(false);
  });

  it('has as many answers as say something else, and all of them where something is derived from it', () => {
    expect(trials.distinct('word', ['no', 'yes', true, 'never', false])).toEqual(['no', 'yes']);
    expect(trials.distinct('aside', [1, 9])).toEqual([1]);
    expect(trials.distinct('a', [1, 2, 3])).toEqual([1, 2, 3]);
  });
});
