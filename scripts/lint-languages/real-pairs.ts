import { readFileSync } from 'node:fs';
import { az } from '../../src/i18n/az/catalogue.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { ru } from '../../src/i18n/ru/catalogue.ts';
import type { Pair } from './finding.ts';
import { termsOf } from './glossary-file.ts';

/** The terms that bind, and those added here: `glossary-bound.csv` is the contract’s, word for word. */
export const boundTerms = termsOf(readFileSync('src/i18n/glossary-bound.csv', 'utf8'));
export const addedTerms = termsOf(readFileSync('src/i18n/glossary.csv', 'utf8'));

const glossary = [...boundTerms, ...addedTerms];

export const realPairs: readonly Pair[] = [
  { language: 'az', original: en, said: az, glossary },
  { language: 'ru', original: en, said: ru, glossary },
];
