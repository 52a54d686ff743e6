import '../../src/i18n/with-remarks.ts';
import { describe, expect, test } from 'vitest';
import { lecturePlaces } from '../../src/wording/lecture-places.tsx';
import { recordText } from '../../src/wording/record-text.ts';

test.each([
  ['DES-ISR >=50%', 'DES-ISR ≥50%'],
  ['<=2 stent layers', '≤2 stent layers'],
  ['30 +/- 22%', '30 ± 22%'],
  ['2.71 -> 6.44', '2.71 → 6.44'],
  ['39.5 %', '39.5\u00a0%'],
  ['0.42-0.84', '0.42\u20110.84'],
  ['DES-ISR', 'DES-ISR'],
])('%s is printed as %s', (phrase, printed) => {
  expect(recordText(phrase)).toBe(printed);
});

describe('places of the lecture in a text', () => {
  test('each once, in the order in which they are named', () => {
    expect(lecturePlaces('the lecture (L13) and (L9)', 'again L13')).toEqual(['L13', 'L9']);
  });

  test('what is no place of the lecture is left alone', () => {
    expect(lecturePlaces('LAD, L99, XL3')).toEqual([]);
  });
});
