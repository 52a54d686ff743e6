/** A phrase of a trial record as it is printed: the record is typed in plain characters. A range does not break. */
export const recordText = (phrase: string): string =>
  phrase
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
    .replaceAll('+/-', '±')
    .replaceAll('->', '→')
    .replace(/(\d)-(?=\d)/g, '$1\u2011');
