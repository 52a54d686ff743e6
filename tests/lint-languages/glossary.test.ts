import { describe, expect, test } from 'vitest';
import { termsBound } from '../../scripts/lint-languages/glossary.ts';
import { rowsOf, termsOf } from '../../scripts/lint-languages/glossary-file.ts';
import { GLOSSARY, pair } from './pair.ts';

describe('the file', () => {
  test('reads quoted cells, with commas and quotes in them', () => {
    expect(rowsOf('a,b\n"1, 2","say ""x"""\n,y\n')).toEqual([
      { a: '1, 2', b: 'say "x"' },
      { a: '', b: 'y' },
    ]);
  });

  test('takes several terms of one row apart, in every language alike', () => {
    expect(termsOf(GLOSSARY).slice(-2)).toMatchObject([
      { en: 'Emergency', az: ['təcili'], ru: ['экстренная'] },
      { en: 'urgent', az: ['təxirəsalınmaz'], ru: ['неотложная'] },
    ]);
  });
});

describe('a term of the glossary', () => {
  test.each([
    ['in another case', 'ru', 'Two drug-coated balloons', 'Два баллона с лекарственным покрытием'],
    ['by its abbreviation, where the language has none of its own', 'ru', 'A DCB', 'С DCB'],
    ['by the language’s own abbreviation', 'ru', 'After PCI', 'После ЧКВ'],
    ['with endings', 'az', 'Of drug-coated balloons', 'Dərman örtüklü balonların'],
    ['as the longer term that it is part of', 'ru', 'Chronic total occlusion', 'Хроническая тотальная окклюзия'],
    ['that begins with İ', 'az', 'Emergency', 'TƏCİLİ'],
  ] as const)('is found %s', (_, language, original, said) =>
    expect(termsBound(pair(original, said, language))).toEqual([]),
  );

  test.each([
    ['called otherwise', 'ru', 'A drug-coated balloon', 'Баллон-катетер, выделяющий лекарство'],
    ['by an abbreviation that is not the language’s', 'ru', 'After PCI', 'После PCI'],
    ['left out', 'az', 'Total occlusion of the vessel', 'Damar'],
    ['swapped with its neighbour', 'ru', 'In an emergency', 'В неотложной ситуации'],
  ] as const)('is missed when %s', (_, language, original, said) =>
    expect(termsBound(pair(original, said, language))).toHaveLength(1),
  );

  test('is no term inside another word, nor what is typed', () => {
    expect(termsBound(pair('Urgently, `npm run emergency`', 'Быстро, `npm run emergency`'))).toEqual([]);
  });
});
