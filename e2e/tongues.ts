import { LANGUAGES, type LanguageCode } from '../src/i18n/languages.ts';

/** Every language that the program speaks. */
export const TONGUES = Object.entries(LANGUAGES).map(([code, { name }]) => ({ code: code as LanguageCode, name }));

/** What the device has kept of a language: that it was chosen, and that what is said once of each was read. */
export const settingsIn = (language: LanguageCode): string =>
  JSON.stringify({ state: { theme: 'dark', language, languagesNoted: TONGUES.map(({ code }) => code) }, version: 0 });
