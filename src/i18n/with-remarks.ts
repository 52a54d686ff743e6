// Importing this brings the texts of the remarks on a plan: what a room imports is there before it renders.
import { remarkTexts } from './en/remarks.ts';
import { addTexts } from './translate.ts';

addTexts(remarkTexts);
