import { describe, expect, test } from 'vitest';
import { oneAlphabet } from '../../scripts/lint-languages/alphabet.ts';
import { sameFigures } from '../../scripts/lint-languages/figures.ts';
import { languageLinters } from '../../scripts/lint-languages/linters.ts';
import { sameMessages } from '../../scripts/lint-languages/messages.ts';
import { samePlaceholders } from '../../scripts/lint-languages/placeholders.ts';
import { addedTerms, boundTerms, realPairs } from '../../scripts/lint-languages/real-pairs.ts';
import { translated } from '../../scripts/lint-languages/untranslated.ts';
import { pair, pairOf } from './pair.ts';

describe.each(realPairs)('$page in $language', (real) => {
  test.each(Object.entries(languageLinters))('has %s', (_, linter) => expect(linter(real)).toEqual([]));
});

test('every added term has its source, or says that it is proposed', () => {
  expect(boundTerms).toHaveLength(162);
  expect(addedTerms.length).toBeGreaterThan(0);
  for (const { en, az, ru, source } of addedTerms) {
    expect([...az, ...ru].every(Boolean), en).toBe(true);
    expect(source.az, en).toMatch(/^(proposed|contract \(row \d+\)|https?:\/\/.+)$/);
    expect(source.ru, en).toMatch(/^(proposed|contract \(row \d+\)|https?:\/\/.+)$/);
  }
});

describe('the same messages', () => {
  test('misses one that is not there, and one too many', () => {
    expect(sameMessages(pairOf({ a: 'A', b: 'B' }, { a: 'А', c: 'В' }))).toEqual([
      { id: 'b', message: 'is not there' },
      { id: 'c', message: 'is not in the original' },
    ]);
  });
});

describe('nothing untranslated', () => {
  test('finds a message in the words of the original', () => {
    expect(translated(pair('Back to the plan', 'Back to the plan'))).toHaveLength(1);
    expect(translated(pair('Plan', 'Plan', 'ru'))).toHaveLength(1);
  });

  test.each(['{first} vs {second}', 'ESC 2024', 'DCB', 'StatPearls 2023', '%'])('leaves %s as it is', (text) =>
    expect(translated(pair(text, text))).toEqual([]),
  );

  test('knows a word that Azerbaijani shares', () => {
    expect(translated(pair('Plan', 'Plan', 'az'))).toEqual([]);
    expect(translated(pair('Proximal', 'Proximal', 'az'))).toHaveLength(1);
  });
});

describe('the same places', () => {
  test.each([
    ['one that is gone', '{field} is {value}', '{field}'],
    ['one too many', '{field}', '{field}: {value}'],
    ['a number that became a text', '{of, number} cases', '{of} случаев'],
    ['another word to choose by', '{a, select, yes {A} other {}}', '{a, select, no {А} other {}}'],
    [
      'a form of its own that is gone',
      '{n, plural, =0 {No case} one {#} other {#}}',
      '{n, plural, one {#} few {#} many {#} other {#}}',
    ],
    [
      'a plural without its few',
      '{n, plural, one {# case} other {# cases}}',
      '{n, plural, one {# случай} many {# случаев} other {# случая}}',
    ],
    ['one inside a form', '{a, select, yes {then {device}} other {}}', '{a, select, yes {затем} other {}}'],
  ])('finds %s', (_, original, said) => expect(samePlaceholders(pair(original, said))).not.toEqual([]));

  test('takes them in any order and in the plural forms of each language', () => {
    expect(samePlaceholders(pair('{a} of {b}', '{b}: {a}'))).toEqual([]);
    const counted = '{n, plural, one {# hal} other {# hal}}';
    expect(samePlaceholders(pair('{n, plural, one {# case} other {# cases}}', counted, 'az'))).toEqual([]);
    expect(samePlaceholders(pair('{n, plural, one {# case} other {# cases}}', counted, 'ru'))).not.toEqual([]);
  });
});

describe('the same figures', () => {
  test.each([
    ['another figure', '65% against 51%', '65% против 15%'],
    ['one that is gone', '2.0-4.0 mm', '2,0 мм'],
    ['one too many', 'Below the limit', 'Ниже 30'],
    ['a decimal point', 'FFR 0.80', 'ФРК 0.80'],
    ['a decimal point beside a section', 'Section 6.4, at 0.80', 'Раздел 6.4, при 0.80'],
    ['thousands that became a decimal', '1,976 patients', '1,976 пациентов'],
    [
      'one in a single form',
      '{n, plural, one {# of 3} other {# of 3}}',
      '{n, plural, one {# из 3} few {# из 2} many {# из 3} other {# из 3}}',
    ],
  ])('finds %s', (_, original, said) => expect(sameFigures(pair(original, said))).not.toEqual([]));

  test.each([
    ['a decimal comma', '0.80 and 2.75 mm', '2,75 мм и 0,80'],
    ['thousands that English sets apart by a comma', '1,976 patients', '1976 пациентов'],
    ['the points of a section', 'ESC 2024 (section 6.4.1, text)', 'ESC 2024 (раздел 6.4.1, текст)'],
    ['the points of several', 'GVG 6.9, 6.10; ACC/AHA 10.2-1', 'GVG, пп. 6.9, 6.10; ACC/AHA, п. 10.2-1'],
    [
      'forms that a language has besides',
      '{n, plural, one {1} other {7 days}}',
      '{n, plural, one {1} few {7 дня} many {7 дней} other {7 дня}}',
    ],
  ])('takes %s', (_, original, said) => expect(sameFigures(pair(original, said))).toEqual([]));
});

describe('one alphabet', () => {
  test('finds a Latin letter in a Russian word, Cyrillic in an Azerbaijani text, and an apostrophe', () => {
    expect(oneAlphabet(pair('Vessel', 'Cосуд'))).toHaveLength(1);
    expect(oneAlphabet(pair('Vessel', 'Damаr', 'az'))).not.toEqual([]);
    expect(oneAlphabet(pair('of a DES', "DES'in", 'az'))).toHaveLength(1);
    expect(oneAlphabet(pair('STEMI, NSTEMI', 'ИМпST, ИМбпST'))).toEqual([]);
    expect(oneAlphabet(pair('limus DCB', 'лимус-DCB'))).toEqual([]);
  });
});
