// Importing this brings the texts of the reasons and the evidence: what a room imports is there before it renders.
import './with-remarks.ts';
import { guidelineTexts } from '../territories/coronary/texts/guidelines.ts';
import { ruleTexts } from '../territories/coronary/texts/rules.ts';
import { sourceTexts } from '../territories/coronary/texts/sources.ts';
import { evidenceTexts } from './en/evidence.ts';
import { reasonTexts } from './en/reasons.ts';
import { addTexts } from './translate.ts';

addTexts({ ...reasonTexts, ...ruleTexts, ...evidenceTexts, ...guidelineTexts, ...sourceTexts });
