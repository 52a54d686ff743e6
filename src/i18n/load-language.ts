import { type LanguageCode, ORIGINAL } from './languages.ts';

type Texts = Readonly<Record<string, string>>;

/** Fetched when they are chosen: each brings all its texts at once, so that no room waits for its words again. */
const LATER: Readonly<Partial<Record<LanguageCode, () => Promise<Texts>>>> = {
  az: async () => (await import('./az/catalogue.ts')).az,
  ru: async () => (await import('./ru/catalogue.ts')).ru,
};

/** The texts of a language; none for the original, which every room brings along. Rejects when they cannot be fetched. */
export const loadLanguage = async (code: LanguageCode): Promise<Texts> =>
  (code === ORIGINAL ? {} : await LATER[code]?.()) ?? {};
