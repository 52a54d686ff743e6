// Importing this brings the texts of the update prompt: what a room imports is there before it renders.
import { updateTexts } from './en/update.ts';
import { addTexts } from './translate.ts';

addTexts(updateTexts);
