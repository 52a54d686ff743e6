import { describe, expect, it } from 'vitest';
import { isAnotherPlan, type Plan, same } from '../../src/engine/plan.ts';

const PLAN: Plan = {
  scope: 'in-scope',
  indication: 'treat',
  status: 'intended',
  choice: ['des'],
  agreement: 'clear',
  vetoed: ['dcb'],
  nothingLeft: false,
  isWeighed: true,
  noChoice: false,
  names: null,
  team: false,
};
const BLOCKED: Plan = { ...PLAN, status: 'blocked' };
const NOT_INDICATED: Plan = { ...PLAN, status: 'not-indicated', choice: [], agreement: null };

describe('another plan', () => {
  it.each<[string, Plan, Plan, boolean]>([
    ['is not the same one', PLAN, PLAN, false],
    ['has another scope', { ...PLAN, scope: 'caution' }, PLAN, true],
    ['has another indication', { ...PLAN, indication: 'test-first' }, PLAN, true],
    ['has another status', { ...PLAN, status: 'final' }, PLAN, true],
    ['has another choice', { ...PLAN, choice: ['dcb'] }, PLAN, true],
    ['has one device more', { ...PLAN, choice: ['des', 'dcb'] }, PLAN, true],
    ['has another agreement', { ...PLAN, agreement: 'contested' }, PLAN, true],
    ['calls the Heart Team', { ...PLAN, team: true }, PLAN, true],
    ['rules another device out', { ...PLAN, vetoed: ['des'] }, PLAN, true],
    ['rules nothing out any more', { ...PLAN, vetoed: [] }, PLAN, true],
    ['is not one in which only whether a device is left differs', { ...PLAN, nothingLeft: true }, PLAN, false],
    ['has another scope, where nothing is due', { ...NOT_INDICATED, scope: 'out-of-scope' }, NOT_INDICATED, true],
    [
      'is not what would speak of a device, where nothing is due',
      { ...NOT_INDICATED, team: true, agreement: 'clear', vetoed: [] },
      NOT_INDICATED,
      false,
    ],
  ])('%s', (_, plan, present, another) => {
    expect(isAnotherPlan(plan, present, () => true)).toBe(another);
  });

  it('is one that something else blocks, and only where something blocks', () => {
    expect(isAnotherPlan(BLOCKED, BLOCKED, () => true)).toBe(false);
    expect(isAnotherPlan(BLOCKED, BLOCKED, () => false)).toBe(true);
    expect(isAnotherPlan(PLAN, PLAN, () => false)).toBe(false);
  });
});

describe('lists', () => {
  it('are the same with the same members in the same order', () => {
    expect(same(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(same([], [])).toBe(true);
    expect(same(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(same(['a'], ['a', 'b'])).toBe(false);
    expect(same(['a', 'b'], ['a'])).toBe(false);
  });
});
