// Importing this brings the words on files and drafts: what a room imports is there before it renders.
import { fileMessageTexts } from './en/file-messages.ts';
import { addTexts } from './translate.ts';

addTexts(fileMessageTexts);
