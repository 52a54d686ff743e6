/** Why a case code or a reason looks as if it said who the patient is. */
export type IdentifierKind = 'number' | 'date' | 'address';

/** Six digits are a hospital or telephone number; a code of one's own seldom has so many. */
const MANY_DIGITS = /\d(?:[\s./_\p{Pd}\u2212\u2044\u2215]?\d){5,}/u;
/** A year and a running number, as many keep their own list. */
const OWN_LIST = /(?<!\d)20\d\d[/-]\d{1,3}(?!\d|[/.-]\d)/g;
const DATE = /(?:^|\D)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:\D|$)/;
const MAIL = /\S@\S+\.\S/;

/** The digits of every script stand in a row of ten. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** A text as a person reads it: of characters that look alike one, the digits of every script as 0 to 9, nothing unseen. */
const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\p{DI}\p{M}]/gu, '')
    .replaceAll(/\p{Nd}/gu, latinDigit);

/**
 * A free text without what nobody sees of it: marks and spaces at its ends, marks that join nothing and controls within.
 * Empty when there is nothing to see. Joiners stay, which some scripts are written with.
 */
export function tidyText(text: string): string {
  const tidy = text
    .replaceAll(/[\u00AD\u200B\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/^[\s\u200C-\u200F\u2066-\u2069]+|[\s\u200C-\u200F\u2066-\u2069]+$/g, '');
  return /[^\s\p{DI}\u2800]/u.test(tidy) ? tidy : '';
}

/** What in a free text looks like an identifier and is refused; undefined when nothing does. */
export function identifierIn(typed: string): IdentifierKind | undefined {
  const text = asRead(typed);
  if (MAIL.test(text)) return 'address';
  if (DATE.test(text)) return 'date';
  return MANY_DIGITS.test(text.replaceAll(OWN_LIST, '')) ? 'number' : undefined;
}

/** Two words with capitals in a row may well be a name: worth a warning, never a refusal. */
export const looksLikeName = (text: string): boolean => /(?<!\p{L})\p{Lu}\p{Ll}+,?\s+\p{Lu}\p{Ll}/u.test(asRead(text));
