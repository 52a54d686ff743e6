import { describe, expect, test } from 'vitest';
import { NO_OPTION_ITEMS } from '../../../src/territories/limb/facts/no-option.ts';
import { nextStep } from '../../../src/territories/limb/rules/procedure.ts';
import { limbVignettes } from './fixtures/vignettes.ts';
import { planOf } from './reference/plan.ts';

test('the rule book has 153 worked cases', () => {
  expect(limbVignettes).toHaveLength(153);
});

describe('given a worked case of the limb’s rule book, the records come to what it says', () => {
  test.each(limbVignettes)('$id $title', ({ case: limbCase, expect: expected }) => {
    const plan = planOf(limbCase);
    const { facts } = plan;
    const wifi = [facts.woundGrade, facts.ischaemiaGrade, facts.infectionGrade, facts.wifiStage].map(
      (grade) => grade ?? null,
    );
    const said = {
      ...plan,
      clti: facts.clti ?? null,
      tosaka: facts.tosaka === 'none' ? null : (facts.tosaka ?? null),
      glass: facts.glassStage ?? null,
      wifi,
      noOption: facts.noOptionStatus,
      dvaNext: plan.choice.includes('dva') && plan.status !== 'blocked' ? nextStep(facts) : null,
    };
    for (const key of [
      ...(['scope', 'indication', 'clti', 'tosaka', 'glass', 'wifi', 'noOption'] as const),
      ...(['status', 'agreement', 'team', 'dvaNext'] as const),
    ])
      if (expected[key] !== undefined) expect({ [key]: said[key] }).toEqual({ [key]: expected[key] });
    for (const key of ['choice', 'vetoed', 'blockedBy'] as const)
      if (expected[key] !== undefined)
        expect({ [key]: new Set<string>(plan[key]) }).toEqual({ [key]: new Set(expected[key]) });

    expect(plan.fired).toEqual(expect.arrayContaining([...(expected.rules ?? [])]));
    for (const id of expected.notRules ?? []) expect(plan.fired).not.toContain(id);
    expect(plan.conflicts).toEqual(expect.arrayContaining([...(expected.conflicts ?? [])]));
    for (const id of expected.notConflicts ?? []) expect(plan.conflicts).not.toContain(id);
    expect(plan.cautions).toEqual(expect.arrayContaining([...(expected.cautions ?? [])]));
    expect(plan.provisional).toEqual(expect.arrayContaining([...(expected.provisional ?? [])]));
    expect(plan.options).toMatchObject(expected.options ?? {});
    expect(plan.steps).toEqual(expect.arrayContaining([...(expected.steps ?? [])]));
    for (const action of expected.notSteps ?? []) expect(plan.steps.map((step) => step.action)).not.toContain(action);
    expect(plan.arguments.map(({ rule, option, side, strength }) => [rule, option, side, strength])).toEqual(
      expect.arrayContaining([...(expected.arguments ?? [])]),
    );
    if (expected.noOptionMissing !== undefined)
      expect(NO_OPTION_ITEMS.filter((item) => facts[`noOption.${item}`] !== true)).toEqual(expected.noOptionMissing);
  });
});
