/** The answer for two metres. */
export const farViewTexts = {
  'far-view.title': 'Far view',
} as const;
