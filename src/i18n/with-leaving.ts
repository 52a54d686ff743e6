// Importing this brings the names of the ways out.
import { leavingTexts } from './en/leaving.ts';
import { addTexts } from './translate.ts';

addTexts(leavingTexts);
