import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate.ts';
import '../../../../src/i18n/with-everything.ts';
import { addTexts, textOf } from '../../../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../../../src/territories/limb/default-settings.ts';
import {
  conflictsShown,
  headline,
  lineOf,
  sentenceOf,
  textsOf,
} from '../../../../src/territories/limb/entry/headline.ts';
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
    // What begins the sentence begins it with a capital.
    const within = `${said} ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
    for (const option of result.device.choice) expect(within).toContain(territoryTexts[`short.${option}`]);
    if (result.device.status === 'blocked' && result.device.choice.length > 0) expect(said).toMatch(/^First: /);
  });

  test.each([
    ['LV02', 'Coated balloon.'],
    ['LV39', 'First: complete the list of “no option”.'],
    ['LV03', 'Conservative treatment. No intervention is indicated.'],
    ['LV41', 'The circuit is open: surveillance and wound plan, for life.'],
  ])('of %s is %s', (id, said) => expect(headline(resultOf(id))).toBe(said));
});

describe('a rule is named', () => {
  const say = (id: string, what: string[], options: string[] = []) => ({
    said: sentenceOf({ id, values: { what, options } }),
    texts: textsOf({ id, values: { what, options } }),
  });

  test.each(['blocked', 'blocked-then'])('in a line of what comes first (%s) by what is to be done', (id) => {
    const { said, texts } = say(id, ['li13', 'lp2']);
    expect(texts).toEqual([`answer.${id}`, 'first.LI13', 'first.LP2']);
    expect(said).toContain('First: drain the infection now and cross the occlusion.');
  });

  test('there by its title where nothing is to be done for it', () => {
    expect(territoryTexts).not.toHaveProperty(['first.LB3']);
    expect(say('blocked', ['lb3'])).toEqual({
      said: `First: ${territoryTexts['rule.LB3.title']}.`,
      texts: ['answer.blocked', 'rule.LB3.title'],
    });
  });

  test('out of scope by its title, also where there would be something to do', () => {
    const { said, texts } = say('out-of-scope', ['li13', 'ls1']);
    expect(texts).toEqual(['answer.out-of-scope', 'rule.LI13.title', 'rule.LS1.title']);
    expect(said).toContain(territoryTexts['rule.LI13.title']);
    expect(said).toContain(territoryTexts['rule.LS1.title']);
    expect(said).not.toContain(territoryTexts['first.LI13']);
  });

  test('but for the test of perfusion, which is none and has texts of its own', () => {
    expect(say('blocked', ['test-first'])).toEqual({
      said: 'First: a perfusion test.',
      texts: ['answer.blocked', 'first.test-first'],
    });
    expect(say('out-of-scope', ['test-first']).texts).toEqual(['answer.out-of-scope', 'indication.test-first']);
  });

  test('as it is kept, without capitals, and found again', () => {
    for (const { id, case: caseData } of limbVignettes) {
      const result = evaluate(caseData, limb, DEFAULT_SETTINGS);
      const line = lineOf(result);
      const { what = [] } = line.values;
      expect(what, id).toEqual(what.map((one) => one.toLowerCase()));
      expect(
        textsOf(line).filter((text) => !(text in territoryTexts)),
        id,
      ).toEqual([]);
      if (result.scope.status !== 'out-of-scope') continue;
      for (const rule of [...result.scope.rules, ...result.device.blockedBy].filter((one) => one !== 'test-first'))
        expect(headline(result), id).toContain(textOf(`rule.${rule}.title`));
    }
  });
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
