import { oneAlphabet } from './alphabet.ts';
import { sameFigures } from './figures.ts';
import type { LanguageLinter } from './finding.ts';
import { termsBound } from './glossary.ts';
import { sameMessages } from './messages.ts';
import { samePlaceholders } from './placeholders.ts';
import { translated } from './untranslated.ts';

/** Every linter with what it asks of a language, in the order in which they are printed. */
export const languageLinters: Readonly<Record<string, LanguageLinter>> = {
  'the same messages': sameMessages,
  'nothing untranslated': translated,
  'the same places to fill in, in every plural form': samePlaceholders,
  'the same figures': sameFigures,
  'the words of the glossary': termsBound,
  'one alphabet': oneAlphabet,
};
