// Importing this brings the texts on the two pages: what a room imports is there before it renders.
import { pageTexts } from './en/page.ts';
import { addTexts } from './translate.ts';

addTexts(pageTexts);
