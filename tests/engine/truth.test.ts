import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled as compiledFor } from '../../src/engine/compile.ts';
import { evaluateCase } from '../../src/engine/evaluate.ts';
import { truthOf } from '../../src/engine/lane.ts';
import { truthIn } from '../../src/engine/truth.ts';
import type { ConditionOf } from '../../src/engine/types/condition.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { runs } from '../fixtures/runs.ts';
import { anyToyCase } from '../fixtures/toy-cases.ts';
import { type Toy, type ToyCase, toyTerritory } from '../fixtures/toy-territory.ts';

type Condition = ConditionOf<Toy>;

const flat: Condition = { op: 'is', fact: 'tyre.flat', value: true };
const inHurry: Condition = { op: 'is', fact: 'ride.hurry', value: true };
const territory: typeof toyTerritory = {
  ...toyTerritory,
  definitions: [{ id: 'stopped', when: { op: 'all', of: [flat, inHurry] }, sources: [] }],
};
const SETTINGS = { lacking: [] };

const truth = (condition: Condition, data: ToyCase, limits?: (id: string) => number) => {
  const { compiled, read } = evaluateCase(data, territory, SETTINGS);
  return truthIn(compiled, read, condition, limits);
};
const CASES: readonly ToyCase[] = [true, false, undefined].flatMap((isFlat) =>
  [true, false, undefined].map((hurry) => ({
    tyre: isFlat === undefined ? {} : { flat: isFlat },
    ride: hurry === undefined ? {} : { hurry },
  })),
);
const table = (condition: Condition) => CASES.map((data) => truth(condition, data));

describe('what a condition amounts to', () => {
  it.each<[string, Condition, readonly (boolean | null)[]]>([
    ['all', { op: 'all', of: [flat, inHurry] }, [true, false, null, false, false, false, null, false, null]],
    ['any', { op: 'any', of: [flat, inHurry] }, [true, true, true, true, false, null, true, null, null]],
    ['not', { op: 'not', of: flat }, [false, false, false, true, true, true, null, null, null]],
    ['known to be', { op: 'holds', of: flat }, [true, true, true, false, false, false, false, false, false]],
    ['unknown', { op: 'unknown', fact: 'tyre.flat' }, [false, false, false, false, false, false, true, true, true]],
    ['always', { op: 'always' }, Array(9).fill(true)],
    ['a definition', { op: 'defined', id: 'stopped' }, [true, false, null, false, false, false, null, false, null]],
    ['a rule', { op: 'rule', id: 'B1' }, [true, true, true, false, false, false, null, null, null]],
  ])('%s, by Kleene', (_, condition, expected) => {
    expect(table(condition)).toEqual(expected);
  });

  it('compares what is known', () => {
    const at: Condition = { op: 'atMost', fact: 'tyre.holeMm', threshold: 'hole' };
    expect([2, 3, 4].map((holeMm) => truth(at, { tyre: { holeMm } }))).toEqual([true, true, false]);
    expect(truth(at, {})).toBeNull();
    const among: Condition = { op: 'oneOf', fact: 'tyre.rubber', values: ['soft'] };
    expect(truth(among, { tyre: { rubber: 'soft' } })).toBe(true);
    expect(truth(among, { tyre: { rubber: 'hard' } })).toBe(false);
    const lacks: Condition = { op: 'includes', fact: 'shop.lacking', value: 'tube' };
    expect(truth(lacks, { shop: { lacking: ['tube'] } })).toBe(true);
    expect(truth(lacks, {})).toBe(false);
  });

  it('holds one measurement against another where both are known', () => {
    const less: Condition = { op: 'lessThanFact', fact: 'tyre.holeMm', other: 'tyre.kilometres' };
    expect(truth(less, { tyre: { holeMm: 1, kilometres: 2 } })).toBe(true);
    expect(truth(less, { tyre: { holeMm: 2, kilometres: 2 } })).toBe(false);
    expect(truth(less, { tyre: { holeMm: 1 } })).toBeNull();
    expect(truth(less, { tyre: { kilometres: 1 } })).toBeNull();
  });

  it('takes limits of its own where it is given some', () => {
    const at: Condition = { op: 'atMost', fact: 'tyre.holeMm', threshold: 'own' };
    expect(truth(at, { tyre: { holeMm: 9 } }, () => 10)).toBe(true);
    expect(truth(at, { tyre: { holeMm: 11 } }, () => 10)).toBe(false);
    expect(() => truth(at, { tyre: { holeMm: 9 } })).toThrow('no threshold "own"');
  });

  it('must name what exists', () => {
    expect(() => truth({ op: 'rule', id: 'Z9' }, {})).toThrow('The knowledge has no such rule.');
    expect(() => truth({ op: 'defined', id: 'nothing' }, {})).toThrow('The knowledge has no such defined.');
  });

  it('is what the circuit says of every rule’s own condition', () => {
    const compiled = compiledFor(territory as unknown as Territory);
    fc.assert(
      fc.property(anyToyCase, (data) => {
        const { read } = evaluateCase(data, territory, SETTINGS);
        for (const { rule, fired } of compiled.rules)
          expect([rule.id, truthIn(compiled, read, rule.when)]).toEqual([rule.id, truthOf(read, fired)]);
      }),
      { numRuns: runs(300) },
    );
  });
});
