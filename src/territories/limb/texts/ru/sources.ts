/** A source that is no document is named in words of its own. */
export const sourceTexts = {
  'source.PROJECT.name':
    'Правило или условность этого проекта: ни один прочитанный источник этого не утверждает, показано как рассуждение',
} as const;
