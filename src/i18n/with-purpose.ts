// Importing this brings the criteria by which the advice can be checked.
import { intendedPurposeTexts } from '#territory/texts/intended-purpose.ts';
import { addTexts } from './translate.ts';

addTexts(intendedPurposeTexts);
