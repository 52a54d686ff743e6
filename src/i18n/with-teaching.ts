// Importing this brings the texts of the teaching cases, of their reasons, and of the ways by which one is handed on.
import './with-rule-book.ts';
import './with-second-opinion.ts';
import { teachingCaseTexts } from '#territory/texts/teaching-cases.ts';
import { teachingTexts } from './en/teaching.ts';
import { addTexts } from './translate.ts';

addTexts({ ...teachingTexts, ...teachingCaseTexts });
