// Importing this brings the texts of the keyboard map: what a room imports is there before it renders.
import { keyboardTexts } from './en/keyboard.ts';
import { addTexts } from './translate.ts';

addTexts(keyboardTexts);
