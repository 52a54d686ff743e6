// Importing this brings the texts of what other answers would lead to: what a room imports is there before it renders.
import { whatIfTexts } from './en/what-if.ts';
import { addTexts } from './translate.ts';

addTexts(whatIfTexts);
