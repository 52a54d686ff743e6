import '../../../src/i18n/with-report.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { capitalised } from '../../../src/i18n/capitalised.ts';
import { paragraph } from '../../../src/interop/report/paragraph.ts';
import { speaking } from '../../fixtures/spoken.ts';
import { fullCase } from '../../territories/coronary/fixtures/full-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';
import { reportedOf } from './reported.ts';

const reported = [fullCase(), ...vignettes.map((one) => one.case)].map((caseData) => reportedOf(caseData));
/** How the guideline writes its class, and a word that both languages have from English. */
const NAMES = /3: No Benefit|no-reflow/g;
const ENGLISH = /\b(the|and|of|with|is|was|not|no)\b/i;

const told = () => reported.flatMap((one) => paragraph(one, 'long'));
const figures = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((one) => one.replaceAll(',', '.')).sort();

afterAll(() => speaking('en'));

describe.each(['az', 'ru'] as const)('the report in %s', (code) => {
  test('has the sentences of the English one, of the same fields and rules, with the same figures', async () => {
    await speaking('en');
    const english = told();
    await speaking(code);
    const here = told();
    expect(here.map(({ id, fields, rules }) => ({ id, fields, rules }))).toEqual(
      english.map(({ id, fields, rules }) => ({ id, fields, rules })),
    );
    expect(here.map(({ text }) => figures(text))).toEqual(english.map(({ text }) => figures(text)));
  });

  test('has no English word in it, and no message that lacks a text', async () => {
    await speaking(code);
    // What the operator wrote is told as it was written.
    const texts = told().flatMap(({ voice, text }) => (voice === 'operator' ? [] : [text.replaceAll(NAMES, '')]));
    expect(texts.filter((text) => ENGLISH.test(text) || /report\.|[{}]/.test(text))).toEqual([]);
  });
});

test('a sentence begins with the capital of its language', async () => {
  await speaking('az');
  expect(capitalised('ilk stent')).toBe('İlk stent');
  expect(capitalised('iFR 0,85')).toBe('iFR 0,85');
  await speaking('en');
  expect(capitalised('intravascular ultrasound')).toBe('Intravascular ultrasound');
});
