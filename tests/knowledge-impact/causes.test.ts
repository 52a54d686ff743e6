import '../../src/i18n/with-everything.ts';
import { describe, expect, test } from 'vitest';
import { answersTo, type Causes, causesOf, ruleState } from '../../scripts/knowledge-impact/causes.ts';
import type { Edition } from '../../scripts/knowledge-impact/edition.ts';
import type { PlanCore } from '../../src/territories/coronary/types/inspection.ts';
import { INTENDED_DES } from '../fixtures/plan-core.ts';
import { type TinyRule, tinyEdition } from '../fixtures/tiny-edition.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

type Rules = Readonly<Record<string, TinyRule>>;
const fires = (then: Partial<PlanCore>, strength?: TinyRule['strength']): TinyRule => ({
  when: () => true,
  then,
  ...(strength && { strength }),
});
const silent: TinyRule = { when: () => false, then: {} };
const DCB: Partial<PlanCore> = { choice: ['dcb'] };

const editions = (before: Rules, now: Rules, otherwise?: PlanCore) => ({
  before: tinyEdition('1', before),
  now: tinyEdition('2', now, otherwise),
});
function causes(...given: Parameters<typeof editions>): Causes {
  const both = editions(...given);
  return causesOf(both, aCase(), 'plan', answersTo(both, aCase()));
}

describe('a change is laid to', () => {
  test('the rule that fires now alone', () => {
    expect(causes({}, { D1: fires(DCB) })).toEqual([['D1']]);
  });

  test('the rule that fired before alone', () => {
    expect(causes({ D1: fires(DCB) }, { D1: silent })).toEqual([['D1']]);
  });

  test('a rule that fires in both and says something else now', () => {
    expect(causes({ D1: fires({}, 'weak') }, { D1: fires(DCB, 'strong') })).toEqual([['D1']]);
  });

  test('not to rules that fire otherwise and change something else, or nothing', () => {
    const now = { D1: fires(DCB), D2: fires({ heartTeam: true }), D3: fires({}) };
    expect(causes({ D4: fires({}) }, now)).toEqual([['D1']]);
  });

  test('each of several rules that is enough alone', () => {
    // Which of two demands is heard shows only when both stand: either gone, the plan is what it was.
    const both = tinyEdition('2', { D1: fires({}), D2: fires({}) });
    const now = {
      ...both,
      answer(caseData, silenced = []) {
        const answer = both.answer(caseData, silenced);
        return answer.fired.length < 2 ? answer : { ...answer, plan: { ...answer.plan, ...DCB } };
      },
    } satisfies Edition;
    const compared = { before: tinyEdition('1', {}), now };
    expect(causesOf(compared, aCase(), 'plan', answersTo(compared, aCase()))).toEqual([['D1'], ['D2']]);
  });

  test('two rules together where neither is enough', () => {
    const now = { D1: fires(DCB), D2: fires({ heartTeam: true }), D3: fires(DCB), D4: fires({ status: 'intended' }) };
    expect(causes({ D5: fires({}) }, now)).toEqual([['D1', 'D3']]);
  });

  test('as few as are needed where two are not enough', () => {
    const now = { D1: fires(DCB), D2: fires({ heartTeam: true }), D3: fires(DCB), D4: fires(DCB) };
    expect(causes({ D5: fires({}) }, now)).toEqual([['D1', 'D3', 'D4']]);
  });

  test('a rule as well that fires in the place of a silenced one', () => {
    const now = tinyEdition('2', { D1: fires(DCB), D2: fires(DCB) });
    const both = {
      before: tinyEdition('1', {}),
      // D2 is heard only while D1 is silent.
      now: {
        ...now,
        answer: (caseData, silenced = []) =>
          now.answer(caseData, silenced.includes('D1') ? silenced : [...silenced, 'D2']),
      } satisfies Edition,
    };
    expect(causesOf(both, aCase(), 'plan', answersTo(both, aCase()))).toEqual([['D1', 'D2']]);
  });

  test('no rule where the answers differ without any', () => {
    expect(causes({}, { D1: fires({ heartTeam: true }) }, { ...INTENDED_DES, ...DCB })).toEqual([]);
  });
});

test('a rule is new, gone, another one or as it was', () => {
  const both = editions(
    { D1: silent, D2: fires({}, 'weak'), D3: silent },
    { D1: fires(DCB), D2: fires({}, 'strong'), D4: silent },
  );
  expect(['D1', 'D2', 'D3', 'D4'].map((id) => ruleState(both, id))).toEqual(['same', 'changed', 'removed', 'new']);
});
