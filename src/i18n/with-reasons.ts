// Importing this brings the texts of the reasons and the evidence: what a room imports is there before it renders.
import './with-remarks.ts';
import { guidelineTexts } from '#territory/texts/guidelines.ts';
import { ruleTexts } from '#territory/texts/rules.ts';
import { sourceTexts } from '#territory/texts/sources.ts';
import { evidenceTexts } from './en/evidence.ts';
import { reasonTexts } from './en/reasons.ts';
import { addTexts } from './translate.ts';

addTexts({ ...reasonTexts, ...ruleTexts, ...evidenceTexts, ...guidelineTexts, ...sourceTexts });
