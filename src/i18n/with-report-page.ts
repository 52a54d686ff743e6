// Importing this brings the texts of the printed page, and of the rules, trials and guidelines that it names.
import './with-plan-below.ts';
import './with-reasons.ts';
import './with-report.ts';
import { reportPageTexts } from './en/report-page.ts';
import { addTexts } from './translate.ts';

addTexts(reportPageTexts);
