// Importing this brings the texts on a language's review: what a room imports is there before it renders.
import { languageTexts } from './en/language.ts';
import { addTexts } from './translate.ts';

addTexts(languageTexts);
