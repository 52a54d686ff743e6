// Importing this brings the texts of the page on use and limits.
import { aboutTexts } from './en/about.ts';
import { addTexts } from './translate.ts';

addTexts(aboutTexts);
