/** What is said of a language whose texts no clinician has reviewed: the original is never said to be a translation. */
export const languageTexts = {
  'language.not-reviewed':
    'This translation was made from the English; no clinician has reviewed it yet. In doubt, read the English.',
  'language.read': 'Understood',
} as const;
