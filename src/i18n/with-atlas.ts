// Importing this brings the texts of the atlas, of the classifications it shows and of the rules that look at them.
import './with-rule-book.ts';
import { classificationTexts } from '#territory/texts/classifications.ts';
import { atlasTexts } from './en/atlas.ts';
import { addTexts } from './translate.ts';

addTexts({ ...atlasTexts, ...classificationTexts });
