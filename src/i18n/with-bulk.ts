// Importing this brings the texts of many cases at once, and of the columns of a table.
import './with-columns.ts';
import './with-reading.ts';
import { bulkTexts } from './en/bulk.ts';
import { addTexts } from './translate.ts';

addTexts(bulkTexts);
