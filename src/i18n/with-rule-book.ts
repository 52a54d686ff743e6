// Importing this brings the texts of the rule book, those of its rules and sources included.
import './with-reasons.ts';
import { ruleBookTexts } from './en/rule-book.ts';
import { addTexts } from './translate.ts';

addTexts(ruleBookTexts);
