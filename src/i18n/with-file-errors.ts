// Importing this brings the texts of why a file was refused: what a room imports is there before it renders.
import { fileErrorTexts } from './en/file-errors.ts';
import { addTexts } from './translate.ts';

addTexts(fileErrorTexts);
