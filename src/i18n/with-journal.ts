// Importing this brings the texts of the journal and of the records it lists.
import './with-reasons.ts';
import { journalTexts } from './en/journal.ts';
import { addTexts } from './translate.ts';

addTexts(journalTexts);
