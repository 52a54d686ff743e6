import { describe, expect, it } from 'vitest';
import { bestOf } from '../../src/engine/plan.ts';
import {
  ahead,
  beginsAgainst,
  type Counts,
  decidingLevel,
  hasSupport,
  isClearlyAhead,
} from '../../src/engine/weigh.ts';

/** Arguments at require, strong, moderate and weak. */
type Levels = readonly [number, number, number, number];

const NONE: Levels = [0, 0, 0, 0];
const counts = (own: Levels, against: Levels = NONE): Counts => ({ for: own, against });

/** Two options, each with arguments for it alone: what is against one counts for the other, and is told further down. */
function compare(des: Levels, dcb: Levels) {
  const [one, other] = [counts(des), counts(dcb)];
  const level = decidingLevel(one, other);
  const lead = ahead(one, other);
  if (lead === 0) return { winner: null, clear: isClearlyAhead(one, other) || isClearlyAhead(other, one), level };
  return lead > 0
    ? { winner: 'des', clear: isClearlyAhead(one, other), level }
    : { winner: 'dcb', clear: isClearlyAhead(other, one), level };
}
const [REQUIRE, STRONG, MODERATE, WEAK] = [0, 1, 2, 3];
const clear = (winner: 'des' | 'dcb', level: number) => ({ winner, clear: true, level });
const contested = (winner: 'des' | 'dcb', level: number) => ({ winner, clear: false, level });
const equipoise = { winner: null, clear: false, level: null };

describe('the first level at which the counts differ decides', () => {
  it.each<[string, Levels, Levels, object]>([
    ['one strong argument against nothing', [0, 1, 0, 0], [0, 0, 0, 0], clear('des', STRONG)],
    ['one moderate argument against nothing', [0, 0, 1, 0], [0, 0, 0, 0], clear('des', MODERATE)],
    ['a weak reason alone is a slight preference', [0, 0, 0, 1], [0, 0, 0, 0], contested('des', WEAK)],
    ['nor are five weak reasons more', [0, 0, 0, 5], [0, 0, 0, 0], contested('des', WEAK)],
    ['nothing on either side', [0, 0, 0, 0], [0, 0, 0, 0], equipoise],
    ['the same at every level', [0, 1, 2, 3], [0, 1, 2, 3], equipoise],
    ['one strong against five weak', [0, 1, 0, 0], [0, 0, 0, 5], clear('des', STRONG)],
    ['one strong against one moderate', [0, 1, 0, 0], [0, 0, 1, 0], clear('des', STRONG)],
    ['one strong against one moderate and five weak', [0, 1, 0, 0], [0, 0, 1, 5], clear('des', STRONG)],
    ['one strong against two moderate', [0, 1, 0, 0], [0, 0, 2, 0], contested('des', STRONG)],
    ['two strong against one strong', [0, 2, 0, 0], [0, 1, 0, 0], contested('des', STRONG)],
    ['strong on both sides, moderate decides', [0, 1, 1, 0], [0, 1, 0, 0], contested('des', MODERATE)],
    ['moderate on both sides, weak decides', [0, 0, 1, 1], [0, 0, 1, 0], contested('des', WEAK)],
    ['two moderate against one moderate', [0, 0, 2, 0], [0, 0, 1, 0], contested('des', MODERATE)],
    ['one moderate against one weak', [0, 0, 1, 0], [0, 0, 0, 1], clear('des', MODERATE)],
    ['one moderate against two weak', [0, 0, 1, 0], [0, 0, 0, 2], contested('des', MODERATE)],
    ['two weak against one weak', [0, 0, 0, 2], [0, 0, 0, 1], contested('des', WEAK)],
    ['one required against one strong', [1, 0, 0, 0], [0, 1, 0, 0], clear('des', REQUIRE)],
    ['one required against two strong', [1, 0, 0, 0], [0, 2, 0, 0], contested('des', REQUIRE)],
    ['one required against any number of moderate and weak', [1, 0, 0, 0], [0, 0, 9, 9], clear('des', REQUIRE)],
    ['a level that differs outweighs every level below it', [0, 1, 0, 0], [0, 0, 9, 9], contested('des', STRONG)],
  ])('%s', (_, winning, losing, expected) => {
    expect(compare(winning, losing)).toEqual(expected);
  });

  it('it makes no difference which device stands on which side', () => {
    expect(compare([0, 0, 1, 0], [0, 1, 0, 0])).toEqual(clear('dcb', STRONG));
    expect(compare([0, 0, 2, 0], [0, 1, 0, 0])).toEqual(contested('dcb', STRONG));
    expect(compare([0, 1, 0, 0], [0, 1, 0, 1])).toEqual(contested('dcb', WEAK));
    expect(compare([0, 0, 0, 0], [0, 0, 0, 1])).toEqual(contested('dcb', WEAK));
    expect(compare([0, 0, 0, 1], [0, 0, 1, 0])).toEqual(clear('dcb', MODERATE));
    expect(compare([0, 1, 0, 0], [0, 1, 1, 0])).toEqual(contested('dcb', MODERATE));
  });
});

/** Every count of up to two arguments at two neighbouring levels, for and against. */
const FEW = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b): Levels => [0, a, b, 0]));

describe('between two options', () => {
  it('what is against the one is for the other: counted on one side or the other, it comes to the same', () => {
    for (const own of FEW)
      for (const against of FEW)
        for (const rivals of FEW) {
          const sides = [counts(own, against), counts(rivals)] as const;
          const joined = rivals.map((count, level) => count + (against[level] ?? 0)) as unknown as Levels;
          const moved = [counts(own), counts(joined)] as const;
          expect(Math.sign(ahead(...sides))).toBe(Math.sign(ahead(...moved)));
          expect(isClearlyAhead(...sides)).toBe(isClearlyAhead(...moved));
        }
  });

  it('never are both ahead, nor either clearly ahead that is not ahead at all', () => {
    for (const own of FEW)
      for (const rivals of FEW) {
        const [one, other] = [counts(own), counts(rivals)];
        expect(ahead(one, other)).toBe(-ahead(other, one) + 0);
        if (isClearlyAhead(one, other)) expect(ahead(one, other)).toBeGreaterThan(0);
      }
  });
});

describe('among several options', () => {
  const option = (name: string, own: Levels, against: Levels = NONE) => ({ name, counts: counts(own, against) });
  const best = (...options: ReturnType<typeof option>[]) => bestOf(options).map(({ name }) => name);

  it('the greatest row leads, wherever it stands, and what is against an option takes from its own', () => {
    const [a, b, c] = [option('a', [0, 0, 1, 0]), option('b', [0, 1, 0, 0]), option('c', [0, 1, 0, 9], [0, 1, 0, 0])];
    expect(best(a, b, c)).toEqual(['b']);
    expect(best(b, c, a)).toEqual(['b']);
    expect(best(a, c)).toEqual(['a']);
  });

  it('equal rows share it, and there is one order: no duel goes round in a circle', () => {
    const [a, b, c] = [option('a', [0, 0, 1, 0]), option('b', [0, 0, 2, 0], [0, 0, 1, 0]), option('c', NONE)];
    expect(best(a, b, c)).toEqual(['a', 'b']);
    expect(best(c, b, a)).toEqual(['b', 'a']);
    expect(best()).toEqual([]);
  });

  it('support is an argument for it, at the level that is asked for or above', () => {
    expect(hasSupport(counts([0, 0, 0, 1]))).toBe(true);
    expect(hasSupport(counts([0, 0, 0, 1]), 'moderate')).toBe(false);
    expect(hasSupport(counts([0, 0, 1, 0]), 'moderate')).toBe(true);
    expect(hasSupport(counts(NONE, [0, 1, 0, 0]))).toBe(false);
  });

  it('a row begins against its option where its first level that is not even does', () => {
    expect(beginsAgainst(counts([0, 0, 1, 0], [0, 1, 0, 0]))).toBe(true);
    expect(beginsAgainst(counts([0, 1, 0, 0], [0, 1, 0, 1]))).toBe(true);
    expect(beginsAgainst(counts([0, 1, 0, 0], [0, 0, 9, 9]))).toBe(false);
    expect(beginsAgainst(counts(NONE))).toBe(false);
  });
});
