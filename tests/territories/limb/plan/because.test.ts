import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate.ts';
import { limb } from '../../../../src/territories/limb/territory.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';

const SETTINGS = { region: 'eu', unavailable: [] } as const;
const notIndicated = limbVignettes.filter((worked) => worked.expect.status === 'not-indicated');

test.each(notIndicated)('$id $title: what speaks against treating is named', (worked) => {
  const { because } = evaluate(worked.case, limb, SETTINGS).device;
  expect(because).not.toEqual([]);
  expect(because.map(({ as }) => as)).toEqual(because.map(() => 'outside'));
});

test('conservative treatment comes first by the rule that says so', () => {
  const byId = new Map(notIndicated.map((worked) => [worked.id, evaluate(worked.case, limb, SETTINGS).device.because]));
  expect(byId.get('LV03')).toEqual([{ as: 'outside', rule: 'LI8', strength: null, option: null }]);
});
