import { describe, expect, it } from 'vitest';
import { compare as compareAt } from '../../src/engine/weigh.ts';

/** Arguments at require, strong, moderate and weak. */
type Levels = readonly [number, number, number, number];

const compare = (des: Levels, dcb: Levels) => compareAt([...des, ...dcb], 0, 4);
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

describe('the counts of one side', () => {
  it('end with the weakest level, whatever is counted after them', () => {
    expect(compareAt([0, 0, 1, 0, 0, 0, 0, 1, 5, 5], 0, 4)).toEqual(clear('des', MODERATE));
    expect(compareAt([0, 0, 0, 0, 0, 0, 0, 0, 5, 5], 0, 4)).toEqual(equipoise);
    expect(compareAt([0, 0, 0, 0, 0, 0, 0, 0, 5, 5], 4, 0)).toEqual(equipoise);
  });
});
