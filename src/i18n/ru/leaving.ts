/** The two ways out that stand beside the file. */
export const leavingTexts = {
  'leaving.report': 'Заключение',
  'leaving.report.title': 'Заключение по этому случаю',
  'leaving.opinion': 'Второе мнение',
} as const;
