import { readFileSync } from 'node:fs';
import { az } from '../../src/i18n/az/catalogue.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { ru } from '../../src/i18n/ru/catalogue.ts';
import { territoryTexts as azOfLimb } from '../../src/territories/limb/texts/az/catalogue.ts';
import { territoryTexts as enOfLimb } from '../../src/territories/limb/texts/catalogue.ts';
import { territoryTexts as ruOfLimb } from '../../src/territories/limb/texts/ru/catalogue.ts';
import type { Pair } from './finding.ts';
import { termsOf } from './glossary-file.ts';

/** The terms that bind, and those added here: `glossary-bound.csv` is the contract’s, word for word. */
export const boundTerms = termsOf(readFileSync('src/i18n/glossary-bound.csv', 'utf8'));
export const addedTerms = termsOf(readFileSync('src/i18n/glossary.csv', 'utf8'));

const glossary = [...boundTerms, ...addedTerms];

/** The heart's page says the common texts and its own; of the leg's page its own are looked at here, for the common ones are the same. */
export const realPairs: readonly (Pair & { readonly page: string })[] = [
  { page: 'heart', language: 'az', original: en, said: az, glossary },
  { page: 'heart', language: 'ru', original: en, said: ru, glossary },
  { page: 'leg', language: 'az', original: enOfLimb, said: azOfLimb, glossary },
  { page: 'leg', language: 'ru', original: enOfLimb, said: ruOfLimb, glossary },
];
