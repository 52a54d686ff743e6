// Importing this brings what is said of a code that gives something away: what a room imports is there before it renders.
import { identifierTexts } from './en/identifiers.ts';
import { addTexts } from './translate.ts';

addTexts(identifierTexts);
