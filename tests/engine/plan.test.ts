import { describe, expect, it } from 'vitest';
import { isAnotherPlan, type Plan, same, sameBlockers } from '../../src/engine/plan.ts';
import { FIRST_BLOCKER } from '../../src/engine/tally.ts';

const PLAN: Plan = {
  scope: 'in-scope',
  indication: 'treat',
  status: 'intended',
  choice: ['des'],
  agreement: 'clear',
  vetoes: { vetoed: ['dcb'], unavailable: [], usable: ['des'], bothGone: false },
  noDeviceLeft: false,
  heartTeam: false,
};
const vetoing = (vetoed: Plan['vetoes']['vetoed']): Plan['vetoes'] => ({ ...PLAN.vetoes, vetoed });
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
    ['calls the Heart Team', { ...PLAN, heartTeam: true }, PLAN, true],
    ['rules another device out', { ...PLAN, vetoes: vetoing(['des']) }, PLAN, true],
    ['rules nothing out any more', { ...PLAN, vetoes: vetoing([]) }, PLAN, true],
    [
      'is not one in which only what is to be had differs',
      { ...PLAN, vetoes: { ...PLAN.vetoes, unavailable: ['dcb'] } },
      PLAN,
      false,
    ],
    ['is not one in which only whether a device is left differs', { ...PLAN, noDeviceLeft: true }, PLAN, false],
    ['has another scope, where nothing is due', { ...NOT_INDICATED, scope: 'out-of-scope' }, NOT_INDICATED, true],
    [
      'is not what would speak of a device, where nothing is due',
      { ...NOT_INDICATED, heartTeam: true, agreement: 'clear', vetoes: vetoing([]) },
      NOT_INDICATED,
      false,
    ],
  ])('%s', (_, plan, present, another) => {
    expect(isAnotherPlan(plan, present, true)).toBe(another);
  });

  it('is one that something else blocks, and only where something blocks', () => {
    expect(isAnotherPlan(BLOCKED, BLOCKED, true)).toBe(false);
    expect(isAnotherPlan(BLOCKED, BLOCKED, false)).toBe(true);
    expect(isAnotherPlan(PLAN, PLAN, false)).toBe(false);
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

describe('blockers', () => {
  const tally = (change: Readonly<Record<number, number>> = {}) => {
    const counts = new Int16Array(FIRST_BLOCKER + 3);
    for (const [place, count] of Object.entries(change)) counts[Number(place)] = count;
    return counts;
  };

  it('are the same while each is as open as before, whatever else is counted', () => {
    expect(sameBlockers(tally(), tally())).toBe(true);
    expect(sameBlockers(tally({ [FIRST_BLOCKER - 1]: 1 }), tally())).toBe(true);
    expect(sameBlockers(tally({ [FIRST_BLOCKER]: 1 }), tally())).toBe(false);
    expect(sameBlockers(tally({ [FIRST_BLOCKER + 2]: 1 }), tally())).toBe(false);
  });
});
