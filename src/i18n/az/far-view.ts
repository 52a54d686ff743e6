/** The answer for two metres. */
export const farViewTexts = {
  'far-view.title': 'Uzaqdan görünüş',
  'far-view.or': 'və ya',
  'far-view.unknown': '?',
  'far-view.by-residual': 'yalnız qalığa görə',
  'far-view.reading': '{reading}, {state}',
} as const;
