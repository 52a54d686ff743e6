/** The two ways out that stand beside the file. */
export const leavingTexts = {
  'leaving.report': 'Hesabat',
  'leaving.report.title': 'Bu halın hesabatı',
  'leaving.opinion': 'İkinci rəy',
} as const;
