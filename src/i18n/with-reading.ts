// Importing this brings the texts of what is wrong with a file of another program.
import './with-library.ts';
import { readingTexts } from './en/reading.ts';
import { addTexts } from './translate.ts';

addTexts(readingTexts);
