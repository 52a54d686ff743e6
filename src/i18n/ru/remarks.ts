/** How grave a remark is. What the remarks say lies with the territory. */
export const remarkTexts = {
  'plan.level.info': 'К сведению',
  'plan.level.caution': 'Осторожно',
  'plan.level.stop': 'Стоп',
} as const;
