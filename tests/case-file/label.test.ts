import { describe, expect, test } from 'vitest';
import { identifierIn, looksLikeName, tidyText } from '../../src/case-file/label.ts';

describe('what looks like an identifier', () => {
  test.each([
    ['4711234567', 'number'],
    ['MRN 123-456', 'number'],
    ['12 34 56', 'number'],
    ['12.03.1956', 'date'],
    ['b. 3/12/56', 'date'],
    ['1956-03-12', 'date'],
    ['a.b@clinic.example', 'address'],
    ['2026/14 471123', 'number'],
    ['12342026/14', 'number'],
  ])('%s is refused as a %s', (text, kind) => expect(identifierIn(text)).toBe(kind));

  test.each(['', 'LAB-12', 'room 2, case 17', 'ISR 2026/14', '12345', 'LAD 3.5 x 18', 'Ivanova'])(
    '%s is let pass',
    (text) => expect(identifierIn(text)).toBeUndefined(),
  );

  test('two words with capitals in a row are warned of', () => {
    expect(
      ['Ada Lovelace', 'seen by Əli Həsənov', 'Lovelace, Ada', 'Ada  Lovelace'].filter(looksLikeName),
    ).toHaveLength(4);
    expect(['LAB 12', 'Lab two', 'RCA Two-layer', 'DES DCB', 'LAB Two'].filter(looksLikeName)).toEqual([]);
  });
});

describe('in whatever letters and digits it is written', () => {
  const OTHERS = {
    fullwidth: '\uFF10',
    arabic: '\u0660',
    persian: '\u06F0',
    devanagari: '\u0966',
    bengali: '\u09E6',
    thai: '\u0E50',
    'mathematical bold': '\u{1D7CE}',
  };
  const inDigits = (zero: string, text: string) =>
    text.replaceAll(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

  test.each(Object.entries(OTHERS))('%s digits are digits', (_, zero) => {
    expect(identifierIn(inDigits(zero, 'LAB-12345678'))).toBe('number');
    expect(identifierIn(inDigits(zero, '12.03.1956'))).toBe('date');
    expect(identifierIn(inDigits(zero, 'ISR 2026/14'))).toBeUndefined();
    expect(identifierIn(inDigits(zero, 'LAB-12'))).toBeUndefined();
  });

  test('of every digit there is, six in a row are a number', () => {
    let digits = 0;
    for (let code = 0; code <= 0x10ffff; code++) {
      const digit = String.fromCodePoint(code);
      if (!/^\p{Nd}$/u.test(digit)) continue;
      digits++;
      expect([digit, identifierIn(`LAB ${digit.repeat(6)}`)]).toEqual([digit, 'number']);
      // The ten of a script are told apart: a list of one's own begins with the digits 2 and 0.
      expect([digit, identifierIn(digit.repeat(4))]).toEqual([digit, undefined]);
    }
    expect(digits).toBeGreaterThan(600);
  });

  test.each([
    ['1\u200b2\u200b3\u200b4\u200b5\u200b6', 'number'],
    ['12\u00ad34\u206056', 'number'],
    ['1\u03322\u03323\u03324\u03325\u03326\u0332', 'number'],
    ['12\u201334\u221256', 'number'],
    ['1234_5678', 'number'],
    ['\u2460\u2461\u2462\u2463\u2464\u2465', 'number'],
    ['12\uFF0E03\uFF0E1956', 'date'],
    ['a.b\uFF20clinic.example', 'address'],
  ])('%j is refused as a %s', (text, kind) => expect(identifierIn(text)).toBe(kind));

  test('a name is one in composed and in decomposed letters, with accents, hyphens and apostrophes', () => {
    const names = [
      'Zoë Müller',
      'Əli Həsənov',
      'Jean-Luc Dupré',
      "O'Brien, Seán",
      'Ｚｏｅ Ｍｕｌｌｅｒ',
      'Zoe\u200b Muller',
      'Нина Ильина',
    ];
    for (const form of ['NFC', 'NFD', 'NFKD'])
      expect(names.filter((name) => !looksLikeName(name.normalize(form)))).toEqual([]);
  });
});

describe('a free text without what nobody sees', () => {
  test.each([
    ['   ', ''],
    ['\u200b\u200b', ''],
    ['\u200d \u2800\u3164\ufe0f', ''],
    ['\ufeff LAB-1\u200b ', 'LAB-1'],
    ['\u200eLAB\u00ad-1\u200f', 'LAB-1'],
    ['LAB \n\t 1', 'LAB 1'],
    ['LAB\u00001', 'LAB 1'],
    ['\u202eLAB-1', 'LAB-1'],
    ['مریم می\u200cشود 7', 'مریم می\u200cشود 7'],
    ['👩\u200d⚕️ 7', '👩\u200d⚕️ 7'],
    ['מקרה 12', 'מקרה 12'],
    ['Zoe\u0308', 'Zoe\u0308'],
  ])('%j is %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
    expect(tidyText(tidy)).toBe(tidy);
  });
});
