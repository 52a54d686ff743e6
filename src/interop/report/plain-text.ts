/** What a record system of any age shows: no raised figures, no quotes or dashes of its own, no space that does not break. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/²/g, '2'],
  [/⁹/g, '^9'],
  [/\u00a0|\u202f/g, ' '],
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/[–—]/g, '-'],
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/×/g, 'x'],
  [/°/g, ' degrees'],
  // Marks that set a typed text apart from the direction of the sentence.
  [/[\u2066-\u2069]/g, ''],
];

/** A text with nothing in it that an older system cannot show. Letters of any script stay as they are. */
export const plainText = (text: string): string =>
  PLAIN.reduce((plain, [sign, instead]) => plain.replaceAll(sign, instead), text);

/** The sentences as one paragraph, as it is shown and as it is copied. */
export const paragraphText = (sentences: readonly { readonly text: string }[]): string =>
  plainText(sentences.map(({ text }) => text).join(' '));
