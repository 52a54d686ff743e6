// Importing this brings the texts of the second opinion, of the case in words, and of the reasons to refuse a file.
import './with-file-errors.ts';
import './with-identifiers.ts';
import './with-reasons.ts';
import './with-report.ts';
import { secondOpinionTexts } from './en/second-opinion.ts';
import { addTexts } from './translate.ts';

addTexts(secondOpinionTexts);
