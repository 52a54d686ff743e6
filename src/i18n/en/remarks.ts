import { cautionTexts } from '#territory/texts/cautions.ts';
import { conflictTexts } from '#territory/texts/conflicts.ts';
import { lectureTexts } from '#territory/texts/lecture.ts';
import { scopeRuleTexts } from '#territory/texts/scope-rules.ts';

/** How grave a remark is. */
const levelTexts = {
  'plan.level.info': 'For information',
  'plan.level.caution': 'Caution',
  'plan.level.stop': 'Stop',
} as const;

/** What stands beside a plan in whole sentences: scope, named conflicts, contradictions, and the places of the lecture they name. */
export const remarkTexts = { ...levelTexts, ...scopeRuleTexts, ...conflictTexts, ...cautionTexts, ...lectureTexts };
