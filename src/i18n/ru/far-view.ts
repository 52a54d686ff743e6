/** The answer for two metres. */
export const farViewTexts = {
  'far-view.title': 'Вид издали',
  'far-view.or': 'или',
  'far-view.unknown': '?',
  'far-view.by-residual': 'только по остаточному',
  'far-view.reading': '{reading}, {state}',
} as const;
