// Importing this brings the texts of the data dictionary, those of its facts and rules included.
import './with-reasons.ts';
import { columnTexts } from './en/columns.ts';
import { addTexts } from './translate.ts';

addTexts(columnTexts);
