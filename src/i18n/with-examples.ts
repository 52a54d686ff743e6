// Importing this brings the titles of the examples: what a room imports is there before it renders.
import { exampleTexts } from '#territory/texts/examples.ts';
import { addTexts } from './translate.ts';

addTexts(exampleTexts);
