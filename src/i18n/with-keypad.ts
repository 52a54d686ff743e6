// Importing this brings the texts of the keypad: what a room imports is there before it renders.
import { keypadTexts } from './en/keypad.ts';
import { addTexts } from './translate.ts';

addTexts(keypadTexts);
