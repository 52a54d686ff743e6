/**
 * A phrase of a trial record as it is printed: the record is typed in plain characters. A range does not break, nor a
 * number from its per cent.
 */
export const recordText = (phrase: string): string =>
  phrase
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
    .replaceAll('+/-', '±')
    .replaceAll('->', '→')
    .replace(/(\d) %/g, '$1\u00a0%')
    .replace(/(\d)-(?=\d)/g, '$1\u2011');
