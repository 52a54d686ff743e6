/** How grave a remark is. What the remarks say lies with the territory. */
export const remarkTexts = {
  'plan.level.info': 'Məlumat üçün',
  'plan.level.caution': 'Ehtiyat',
  'plan.level.stop': 'Dayan',
} as const;
