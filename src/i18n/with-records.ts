// Importing this brings the texts of the doors for other programs' files.
import { recordsTexts } from './en/records.ts';
import { addTexts } from './translate.ts';

addTexts(recordsTexts);
