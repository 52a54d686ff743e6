import { conventions } from './translate.ts';

/** A sentence begins with a capital, whatever phrase happens to come first. */
export const capitalised = (text: string): string => {
  const [first = ''] = text;
  // "iFR" is written so wherever it stands.
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : first.toLocaleUpperCase(conventions()) + text.slice(first.length);
};
