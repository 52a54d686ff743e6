/** The answer for two metres. */
export const farViewTexts = {
  'far-view.title': 'Far view',
  'far-view.or': 'or',
  'far-view.unknown': '?',
  'far-view.by-residual': 'by residual only',
  'far-view.reading': '{reading}, {state}',
} as const;
