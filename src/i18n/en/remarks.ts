import { territoryRemarks } from '#territory/texts/remarks.ts';

/** How grave a remark is. */
const levelTexts = {
  'plan.level.info': 'For information',
  'plan.level.caution': 'Caution',
  'plan.level.stop': 'Stop',
} as const;

/** What stands beside a plan in whole sentences: scope, named conflicts, contradictions, and the places of the lecture they name. */
export const remarkTexts = { ...levelTexts, ...territoryRemarks };
