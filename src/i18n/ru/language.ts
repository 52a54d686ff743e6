/** What is said of a language whose texts no clinician has reviewed: the original is never said to be a translation. */
export const languageTexts = {
  'language.not-reviewed':
    'Этот перевод сделан с английского; ни один клиницист его ещё не проверил. При сомнении читайте по-английски.',
  'language.read': 'Понятно',
} as const;
