import { describe, expect, test } from 'vitest';
import { identifierIn, looksLikeName } from '../../src/case-file/label.ts';

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
