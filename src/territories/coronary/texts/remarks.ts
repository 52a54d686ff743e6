import { cautionTexts } from './cautions.ts';
import { conflictTexts } from './conflicts.ts';
import { lectureTexts } from './lecture.ts';
import { scopeRuleTexts } from './scope-rules.ts';

/** What stands beside a plan in whole sentences: scope, named conflicts, contradictions, and the places of the lecture they name. */
export const territoryRemarks = { ...scopeRuleTexts, ...conflictTexts, ...cautionTexts, ...lectureTexts };
