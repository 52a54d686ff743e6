/** A language the product speaks. */
export interface Language {
  /** As its speakers call it. */
  readonly name: string;
  /** Whose conventions numbers, counts and dates follow. */
  readonly formats: string;
  readonly and: string;
  readonly or: string;
  /** Who of the clinicians that speak it has read its medical texts; null where nobody has: then the screen says so. */
  readonly reviewedBy: string | null;
}

export const LANGUAGES = {
  en: { name: 'English', formats: 'en', and: 'and', or: 'or', reviewedBy: null },
  // Chromium ships no Azerbaijani data (1.5 stays "1.5"); Turkish writes figures and days alike and counts alike.
  az: { name: 'Azərbaycanca', formats: 'tr', and: 'və', or: 'və ya', reviewedBy: null },
  ru: { name: 'Русский', formats: 'ru', and: 'и', or: 'или', reviewedBy: null },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

export const isLanguage = (code: unknown): code is LanguageCode =>
  typeof code === 'string' && Object.hasOwn(LANGUAGES, code);

/** The language the texts were written in: the others are held against it, and what lacks there is said in it. */
export const ORIGINAL: LanguageCode = 'en';
