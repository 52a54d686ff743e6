import { cautionTexts } from '#territory/texts/az/cautions.ts';
import { conflictTexts } from '#territory/texts/az/conflicts.ts';
import { lectureTexts } from '#territory/texts/az/lecture.ts';
import { scopeRuleTexts } from '#territory/texts/az/scope-rules.ts';

/** How grave a remark is. */
const levelTexts = {
  'plan.level.info': 'Məlumat üçün',
  'plan.level.caution': 'Ehtiyat',
  'plan.level.stop': 'Dayan',
} as const;

/** What stands beside a plan in whole sentences: scope, named conflicts, contradictions, and the places of the lecture they name. */
export const remarkTexts = { ...levelTexts, ...scopeRuleTexts, ...conflictTexts, ...cautionTexts, ...lectureTexts };
