// Importing this brings the texts of the reasons and the evidence: what a room imports is there before it renders.
import './with-remarks.ts';
import { evidenceTexts } from './en/evidence.ts';
import { guidelineTexts } from './en/guidelines.ts';
import { reasonTexts } from './en/reasons.ts';
import { ruleTexts } from './en/rules.ts';
import { sourceTexts } from './en/sources.ts';
import { addTexts } from './translate.ts';

addTexts({ ...reasonTexts, ...ruleTexts, ...evidenceTexts, ...guidelineTexts, ...sourceTexts });
