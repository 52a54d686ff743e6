import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../../../src/territories/limb/rules/ids.ts';
import { rules } from '../../../../src/territories/limb/rules/rules.ts';
import { FIELD_PATHS } from '../../../../src/territories/limb/types/fields.ts';
import type { LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';
import { numbersFrom, randomLimbCase, randomValue, withValue } from '../fixtures/random-cases.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';
import { planOf } from '../reference/plan.ts';

const plans = limbVignettes.map(({ case: limbCase }) => planOf(limbCase));

describe('the 104 rules', () => {
  test('are those of the register, in the order of the book', () => {
    expect(RULE_IDS).toHaveLength(104);
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  test('each fire in a worked case, and not in another', () => {
    const never = RULE_IDS.filter((id) => !plans.some(({ fired }) => fired.includes(id)));
    const always = RULE_IDS.filter((id) => plans.every(({ fired }) => fired.includes(id)));
    expect([never, always]).toEqual([[], []]);
  });
});

describe('given random cases and worked ones with three answers changed, whatever is known of them', () => {
  const random = numbersFrom(2027);
  const shares = [0.15, 0.4, 0.7, 0.95];
  const path = () => FIELD_PATHS[Math.floor(random() * FIELD_PATHS.length)] ?? 'limb.side';
  const near = (limbCase: LimbCase): LimbCase =>
    [path(), path(), path()].reduce((each, field) => withValue(each, field, randomValue(field, random)), limbCase);
  const answers = [
    ...Array.from({ length: 1000 }, (_, i) => randomLimbCase(random, shares[i % 4])),
    ...[1, 2, 3, 4, 5, 6].flatMap(() => limbVignettes.map(({ case: limbCase }) => near(limbCase))),
  ].map((limbCase) => ({ limbCase, plan: planOf(limbCase) }));

  test('nothing is clear but conservative treatment', () => {
    const clear = answers.filter(({ plan }) => plan.agreement === 'clear').map(({ plan }) => plan.choice.join());
    expect(clear.length).toBeGreaterThan(20);
    expect([...new Set(clear)]).toEqual(['conservative']);
  });

  test('amputation is never ranked, and its place is the team’s', () => {
    for (const { plan } of answers) {
      expect(plan.choice).not.toContain('amputation-team');
      expect([undefined, 'team']).toContain(plan.options['amputation-team']);
    }
  });

  test('no arterialisation is chosen while the list is incomplete, but to follow a circuit that was made', () => {
    for (const { limbCase, plan } of answers)
      if (plan.choice.includes('dva') && !['patent', 'occluded'].includes(limbCase.dva?.state ?? ''))
        expect(plan.facts.noOptionStatus).toBe('established');
  });

  test('an acute limb, an infected stent and a hole in it are blocked, with no choice and no step but drainage', () => {
    const emergencies = answers.filter(({ plan }) =>
      ['LS1', 'LS10', 'LS11'].some((id) => plan.fired.includes(id as 'LS1')),
    );
    expect(emergencies.length).toBeGreaterThan(100);
    for (const { plan } of emergencies) {
      expect([plan.status, plan.choice, plan.team]).toEqual(['blocked', [], true]);
      expect(plan.steps.filter(({ action }) => action !== 'infection-drainage')).toEqual([]);
    }
  });

  test('a limb in danger that is out of scope is never "not indicated"', () => {
    for (const { plan } of answers)
      if (plan.scope === 'out-of-scope' && plan.facts.clinicalClti === true) expect(plan.status).toBe('blocked');
  });

  test('thrombus and lost flow block whatever goes through the artery', () => {
    for (const { plan, limbCase } of answers) {
      const endovascular = plan.choice.some((option) =>
        ['plain-balloon', 'dcb', 'des', 'covered-stent'].includes(option),
      );
      const open = plan.fired.includes('LP3') && plan.facts['tool.thrombus-management.worked'] !== true;
      if (endovascular && open && !plan.fired.includes('LG3')) expect(plan.status).toBe('blocked');
      if (limbCase.preparation?.distalEmbolisation === true && plan.choice.length > 0 && plan.fired.includes('LG4'))
        expect([plan.status === 'blocked' || plan.status === 'not-indicated', limbCase.question]).toContain(true);
    }
  });

  test('nothing that is vetoed is chosen, and a choice is made of what is listed', () => {
    for (const { plan } of answers)
      if (plan.status !== 'not-indicated' && plan.facts['dva.state'] !== 'patent')
        expect(plan.choice.filter((option) => plan.vetoed.includes(option))).toEqual([]);
  });
});
