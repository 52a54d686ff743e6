import { cautionTexts } from '../../territories/coronary/texts/az/cautions.ts';
import { conflictTexts } from '../../territories/coronary/texts/az/conflicts.ts';
import { lectureTexts } from '../../territories/coronary/texts/az/lecture.ts';
import { scopeRuleTexts } from '../../territories/coronary/texts/az/scope-rules.ts';

/** How grave a remark is. */
const levelTexts = {
  'plan.level.info': 'Məlumat üçün',
  'plan.level.caution': 'Ehtiyat',
  'plan.level.stop': 'Dayan',
} as const;

/** What stands beside a plan in whole sentences: scope, named conflicts, contradictions, and the places of the lecture they name. */
export const remarkTexts = { ...levelTexts, ...scopeRuleTexts, ...conflictTexts, ...cautionTexts, ...lectureTexts };
