/** Why a case code or a reason looks as if it said who the patient is. */
export type IdentifierKind = 'number' | 'date' | 'address';

/** Six digits are a hospital or telephone number; a code of one's own seldom has so many. */
const MANY_DIGITS = /\d(?:[\s./-]?\d){5,}/;
/** A year and a running number, as many keep their own list. */
const OWN_LIST = /(?<!\d)20\d\d[/-]\d{1,3}(?!\d|[/.-]\d)/g;
const DATE = /(?:^|\D)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:\D|$)/;
const MAIL = /\S@\S+\.\S/;

/** What in a free text looks like an identifier and is refused; undefined when nothing does. */
export function identifierIn(text: string): IdentifierKind | undefined {
  if (MAIL.test(text)) return 'address';
  if (DATE.test(text)) return 'date';
  return MANY_DIGITS.test(text.replaceAll(OWN_LIST, '')) ? 'number' : undefined;
}

/** Two words with capitals in a row may well be a name: worth a warning, never a refusal. */
export const looksLikeName = (text: string): boolean => /(?:^|\s)\p{Lu}\p{Ll}+,?\s+\p{Lu}\p{Ll}/u.test(text);
