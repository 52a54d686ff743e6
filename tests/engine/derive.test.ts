import { describe, expect, it } from 'vitest';
import { derived, readyDerivations, setOffBy } from '../../src/engine/derive.ts';
import { factTable } from '../../src/engine/facts.ts';

const number = { kind: 'number', whole: false } as const;
const given = [
  { uses: ['b', 'a'], gives: ['difference'], derive: ([b, a]: readonly unknown[]) => [(b as number) - (a as number)] },
  { uses: ['difference'], gives: ['twice', 'half'], derive: ([d]: readonly unknown[]) => [d, d] },
  { uses: ['c', 'half'], gives: ['last'], derive: () => [0] },
  { uses: ['c'], gives: ['alone'], derive: () => [0] },
];
const facts = factTable({ answers: { a: number, b: number, c: number }, options: [] }, given);
const ready = readyDerivations(given, facts);
const setOff = (fact: string) => setOffBy(facts.slotOf(fact), ready).map((each) => ready.indexOf(each));

describe('a derivation', () => {
  it('is given what it uses, in its own order, each time anew', () => {
    const [first] = ready;
    if (!first) throw new Error('There is no derivation.');
    expect(first.gives).toEqual([facts.slotOf('difference')]);
    expect(derived(first, [2, 5])).toEqual([3]);
    expect(derived(first, [5, 2])).toEqual([-3]);
  });

  it('is set off by what it uses, and by what others give to it', () => {
    expect(setOff('a')).toEqual([0, 1, 2]);
    expect(setOff('b')).toEqual([0, 1, 2]);
    expect(setOff('c')).toEqual([2, 3]);
    expect(setOff('twice')).toEqual([]);
    expect(setOff('half')).toEqual([2]);
  });
});
