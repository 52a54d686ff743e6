import { cautionTexts } from '#territory/texts/ru/cautions.ts';
import { conflictTexts } from '#territory/texts/ru/conflicts.ts';
import { lectureTexts } from '#territory/texts/ru/lecture.ts';
import { scopeRuleTexts } from '#territory/texts/ru/scope-rules.ts';

/** How grave a remark is. */
const levelTexts = {
  'plan.level.info': 'К сведению',
  'plan.level.caution': 'Осторожно',
  'plan.level.stop': 'Стоп',
} as const;

/** What stands beside a plan in whole sentences: scope, named conflicts, contradictions, and the places of the lecture they name. */
export const remarkTexts = { ...levelTexts, ...scopeRuleTexts, ...conflictTexts, ...cautionTexts, ...lectureTexts };
