import { expect, test } from 'vitest';
import { examples } from '../../../src/territories/limb/examples.ts';
import { territoryTexts as limbTexts } from '../../../src/territories/limb/texts/catalogue.ts';
import { limbVignettes } from './fixtures/vignettes.ts';
import { planOf } from './reference/plan.ts';

const texts: Readonly<Record<string, string>> = limbTexts;

test.each(examples)('$id is the worked case of that id and has a title', ({ id, case: limbCase }) => {
  expect(limbCase).toEqual(limbVignettes.find((vignette) => vignette.id === id)?.case);
  expect(texts[`example.${id}`]).toBeDefined();
});

test('there is one for each kind of answer, and one for each step of the published case', () => {
  const answers = examples
    .map(({ case: limbCase }) => planOf(limbCase))
    .map(({ status, choice }) => `${status} ${choice.join('+')}`);
  expect(answers).toEqual([
    'intended dcb',
    'not-indicated conservative',
    'intended covered-stent+dcb',
    'blocked ',
    'final covered-stent+des',
    'blocked ',
    'intended bypass+dcb',
    'blocked ',
    'intended dva',
    'final dva',
    'intended dva',
  ]);
  expect(texts['example.published-case']).toContain('not a regimen');
});
