// Importing this brings the texts of the far view: what a room imports is there before it renders.
import { farViewTexts } from './en/far-view.ts';
import { addTexts } from './translate.ts';

addTexts(farViewTexts);
