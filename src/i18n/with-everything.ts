// Importing this brings every text: for what runs outside the app, such as the written knowledge and the linters.
import { en } from './en/catalogue.ts';
import { addTexts } from './translate.ts';

addTexts(en);
