import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate.ts';
import { limb } from '../../../../src/territories/limb/territory.ts';
import { numbersFrom, randomLimbCase } from '../fixtures/random-cases.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';

const SETTINGS = { region: 'eu', unavailable: [] } as const;

const planOf = (id: string) => {
  const worked = limbVignettes.find((each) => each.id === id);
  if (worked === undefined) throw new Error(`There is no worked case ${id}.`);
  return evaluate(worked.case, limb, SETTINGS);
};

test.each([
  ['LP1', 'LV37', 'device'],
  ['LP2', 'LV08', 'device'],
  ['LP3', 'LV23', 'device'],
  ['LP11', 'LV129', 'device'],
  ['LB3', 'LV16', 'device'],
  ['LV4', 'LV47', 'dva'],
  ['LV9', 'LV69', 'dva'],
  ['LV14', 'LV141', 'dva'],
  ['LV15', 'LV143', 'dva'],
] as const)('while %s stands in the way (%s), the stage of the %s is blocked', (rule, id, stage) => {
  const { device, stages } = planOf(id);
  expect(device.blockedBy).toContain(rule);
  expect(stages.find((each) => each.stage === stage)?.status).toBe('blocked');
});

test('the device is blocked where the plan is, whatever was chosen, and nowhere else', () => {
  const random = numbersFrom(15);
  const cases = [
    ...limbVignettes.map((worked) => worked.case),
    ...Array.from({ length: 100 }, (_, i) => randomLimbCase(random, [0.15, 0.4, 0.7, 0.95][i % 4])),
  ];
  for (const limbCase of cases) {
    const { device, stages } = evaluate(limbCase, limb, SETTINGS);
    expect(stages.find(({ stage }) => stage === 'device')?.status === 'blocked').toBe(device.status === 'blocked');
  }
});
