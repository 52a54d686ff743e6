// Importing this brings the texts of a case as a document for other programs.
import './with-columns.ts';
import './with-reading.ts';
import { fhirTexts } from './en/fhir.ts';
import { addTexts } from './translate.ts';

addTexts(fhirTexts);
