import { describe, expect, it } from 'vitest';
import { compare as compareAt } from '../../src/engine/weigh.ts';

/** Arguments at require, strong, moderate and weak. */
type Levels = readonly [number, number, number, number];

const compare = (des: Levels, dcb: Levels) => compareAt([...des, ...dcb], 0, 4);
const clear = (winner: 'des' | 'dcb') => ({ winner, clear: true });
const contested = (winner: 'des' | 'dcb') => ({ winner, clear: false });
const equipoise = { winner: null, clear: false };

describe('the first level at which the counts differ decides', () => {
  it.each<[string, Levels, Levels, object]>([
    ['one strong argument against nothing', [0, 1, 0, 0], [0, 0, 0, 0], clear('des')],
    ['one weak argument against nothing', [0, 0, 0, 1], [0, 0, 0, 0], clear('des')],
    ['nothing on either side', [0, 0, 0, 0], [0, 0, 0, 0], equipoise],
    ['the same at every level', [0, 1, 2, 3], [0, 1, 2, 3], equipoise],
    ['one strong against five weak', [0, 1, 0, 0], [0, 0, 0, 5], clear('des')],
    ['one strong against one moderate', [0, 1, 0, 0], [0, 0, 1, 0], clear('des')],
    ['one strong against one moderate and five weak', [0, 1, 0, 0], [0, 0, 1, 5], clear('des')],
    ['one strong against two moderate', [0, 1, 0, 0], [0, 0, 2, 0], contested('des')],
    ['two strong against one strong', [0, 2, 0, 0], [0, 1, 0, 0], contested('des')],
    ['strong on both sides, moderate decides', [0, 1, 1, 0], [0, 1, 0, 0], contested('des')],
    ['moderate on both sides, weak decides', [0, 0, 1, 1], [0, 0, 1, 0], contested('des')],
    ['two moderate against one moderate', [0, 0, 2, 0], [0, 0, 1, 0], contested('des')],
    ['one moderate against one weak', [0, 0, 1, 0], [0, 0, 0, 1], clear('des')],
    ['one moderate against two weak', [0, 0, 1, 0], [0, 0, 0, 2], contested('des')],
    ['two weak against one weak', [0, 0, 0, 2], [0, 0, 0, 1], contested('des')],
    ['a bail-out against one strong', [1, 0, 0, 0], [0, 1, 0, 0], clear('des')],
    ['a bail-out against two strong', [1, 0, 0, 0], [0, 2, 0, 0], contested('des')],
    ['a bail-out against any number of moderate and weak', [1, 0, 0, 0], [0, 0, 9, 9], clear('des')],
    ['a level that differs outweighs every level below it', [0, 1, 0, 0], [0, 0, 9, 9], contested('des')],
  ])('%s', (_, winning, losing, expected) => {
    expect(compare(winning, losing)).toEqual(expected);
  });

  it('it makes no difference which device stands on which side', () => {
    expect(compare([0, 0, 1, 0], [0, 1, 0, 0])).toEqual(clear('dcb'));
    expect(compare([0, 0, 2, 0], [0, 1, 0, 0])).toEqual(contested('dcb'));
    expect(compare([0, 1, 0, 0], [0, 1, 0, 1])).toEqual(contested('dcb'));
  });
});

describe('the counts of one side', () => {
  it('end with the weakest level, whatever is counted after them', () => {
    expect(compareAt([0, 0, 0, 1, 0, 0, 0, 0, 5, 5], 0, 4)).toEqual(clear('des'));
    expect(compareAt([0, 0, 0, 0, 0, 0, 0, 1, 5, 5], 4, 0)).toEqual(clear('des'));
  });
});
