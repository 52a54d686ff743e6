/** What is said of a language whose texts no clinician has reviewed: the original is never said to be a translation. */
export const languageTexts = {
  'language.not-reviewed':
    'Bu tərcümə ingilis dilindən edilib; hələ heç bir həkim onu nəzərdən keçirməyib. Şübhə olduqda ingilis dilində oxuyun.',
  'language.read': 'Aydındır',
} as const;
