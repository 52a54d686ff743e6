import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate.ts';
import '../../../../src/i18n/with-everything.ts';
import { addTexts } from '../../../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../../../src/territories/limb/default-settings.ts';
import { conflictsShown, headline } from '../../../../src/territories/limb/entry/headline.ts';
import { limb } from '../../../../src/territories/limb/territory.ts';
import { territoryTexts } from '../../../../src/territories/limb/texts/catalogue.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';

addTexts(territoryTexts);
const resultOf = (id: string) => {
  const found = limbVignettes.find((each) => each.id === id);
  if (!found) throw new Error(`There is no worked case ${id}.`);
  return evaluate(found.case, limb, DEFAULT_SETTINGS);
};

describe('the sentence on top', () => {
  test.each(limbVignettes)('of $id names what is chosen and what must come first, and no text is missing', (worked) => {
    const result = evaluate(worked.case, limb, DEFAULT_SETTINGS);
    const said = headline(result);
    expect(said).not.toMatch(/\b(answer|rule|short|indication)\.[a-zA-Z]/);
    if (result.scope.status === 'out-of-scope' || result.rules.fired.includes('LV11')) return;
    if (result.device.status === 'not-indicated') return expect(said).toContain('Conservative treatment');
    for (const option of result.device.choice) expect(said).toContain(territoryTexts[`short.${option}`]);
    if (result.device.status === 'blocked' && result.device.choice.length > 0) expect(said).toMatch(/^First: /);
  });

  test.each([
    ['LV39', 'First: complete the list of “no option”.'],
    ['LV03', 'Conservative treatment. No intervention is indicated.'],
    ['LV41', 'The circuit is open: surveillance and wound plan, for life.'],
  ])('of %s is %s', (id, said) => expect(headline(resultOf(id))).toBe(said));
});

test('whatever can come first is told as what is to be done', () => {
  for (const id of limb.because.first) expect(territoryTexts, id).toHaveProperty([`first.${id}`]);
});

test('a foot that is staged is assessed: its stage does not say that nothing is needed', () => {
  const staged = limbVignettes
    .map((worked) => evaluate(worked.case, limb, DEFAULT_SETTINGS))
    .filter(({ classification }) => classification.wifi.stage !== null);
  const statuses = staged.map(({ stages }) => stages.find(({ stage }) => stage === 'assessment')?.status);
  expect(new Set(statuses.filter((status) => status !== undefined))).toEqual(new Set(['done', 'todo']));
});

test('out of scope no conflict about a device is told', () => {
  expect(conflictsShown(resultOf('LV22'))).toEqual([]);
  expect(conflictsShown(resultOf('LV01'))).toEqual(resultOf('LV01').conflicts);
});
