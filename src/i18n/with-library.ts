// Importing this brings the texts of the case library: what a room imports is there before it renders.
import { libraryTexts } from './en/library.ts';
import { addTexts } from './translate.ts';

addTexts(libraryTexts);
