// Importing this brings the texts of the lab's settings: what a room imports is there before it renders.
import { labTexts } from './en/lab.ts';
import { addTexts } from './translate.ts';

addTexts(labTexts);
