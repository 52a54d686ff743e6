/** The two ways out that stand beside the file. */
export const leavingTexts = {
  'leaving.report': 'Report',
  'leaving.report.title': 'Report of this case',
  'leaving.opinion': 'Second opinion',
} as const;
