// Importing this brings the names of the rooms to learn in.
import { learningTexts } from './en/learning.ts';
import { addTexts } from './translate.ts';

addTexts(learningTexts);
