/** A source that is no document is named in words of its own. */
export const sourceTexts = {
  'source.PROJECT.name':
    'Bu layihənin qaydası və ya şərti qəbulu: oxunmuş heç bir mənbə bunu demir, mühakimə kimi göstərilir',
} as const;
