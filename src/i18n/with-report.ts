// Importing this brings the texts of the report, and of the named conflicts and cautions it tells.
import './with-remarks.ts';
import { reportTexts } from './en/report.ts';
import { addTexts } from './translate.ts';

addTexts(reportTexts);
