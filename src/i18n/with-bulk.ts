// Importing this brings the texts of many cases at once, those of reading files and documents included.
import './with-fhir.ts';
import './with-file-errors.ts';
import './with-library.ts';
import './with-records.ts';
import { bulkTexts } from './en/bulk.ts';
import { addTexts } from './translate.ts';

addTexts(bulkTexts);
