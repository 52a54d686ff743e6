import type { LanguageLinter } from './finding.ts';
import { sayings } from './forms.ts';
import type { Term } from './glossary-file.ts';
import { ALSO, EXCEPT, SENSES } from './glossary-senses.ts';

/** How many letters at a word's end may change with its case. */
const endingOf = (word: string) => (word.length > 7 ? 3 : word.length > 4 ? 2 : word.length > 3 ? 1 : 0);
const stem = (word: string) => word.slice(0, word.length - endingOf(word));
/** “İ” would become two letters. */
const small = (text: string) => text.replaceAll('İ', 'i').toLowerCase();
const words = (text: string) => small(text).match(/[\p{L}\d]+/gu) ?? [];
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "dərman örtüklü balon (DCB)": the words with any ending, or the abbreviation. */
function says(text: string, form: string): boolean {
  const [abbreviation] = /(?<=\()[^)]+(?=\)$)/.exec(form) ?? [];
  if (abbreviation && small(text).includes(small(abbreviation))) return true;
  const there = words(text);
  return words(form.replace(/\([^)]*\)$/, '')).every((word) => there.some((each) => each.startsWith(stem(word))));
}

/** The words of a term in an English text, also in the plural, or its abbreviation. */
function patternOf({ en, abbreviation }: Term): RegExp {
  const sense = SENSES[en];
  if (sense) return new RegExp(sense, 'gi');
  const phrase = escaped(en.replace(/ \(.*\)$/, '')).replace(/[ -]/g, '[ -]');
  const short = abbreviation.length > 2 ? [`\\b${escaped(abbreviation)}s?\\b`] : [];
  const either = [...spelled(`\\b${phrase}(e?s)?\\b`), ...short];
  return new RegExp(either.join('|'), 'g');
}

/** What is typed is no text. */
const COMMAND = /`[^`]*`/g;

/** Words in either case; an abbreviation is none in small letters. */
const spelled = (pattern: string) => [
  pattern.replace(/(?<!\\)[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
];

/** A language that has no abbreviation of its own for a term uses the English one. */
const ownAbbreviation = (forms: readonly string[]) => forms.some((form) => /\([A-ZА-ЯЁ]{2,}\)$/.test(form));

/** Where the original holds a term of the glossary, the translation holds what the term is called there. */
export const termsBound: LanguageLinter = (pair) => {
  const longestFirst = [...pair.glossary]
    .sort((one, other) => other.en.length - one.en.length)
    .map((term) => ({ term, pattern: patternOf(term) }));
  return Object.entries(pair.original).flatMap(([id, original]) => {
    const said = pair.said[id];
    if (said === undefined) return [];
    const here = sayings(said).join(' ');
    // A term within a longer one is that one: “chronic total occlusion” holds no “total occlusion”.
    let there = sayings(original).join(' ').replace(COMMAND, '');
    return longestFirst.flatMap(({ term, pattern }) => {
      const rest = there.replace(pattern, '§');
      if (rest === there) return [];
      there = rest;
      if (EXCEPT[id]?.includes(term.en)) return [];
      const called = calledIn(term, pair.language);
      return called.some((form) => says(here, form))
        ? []
        : [{ id, message: `does not call "${term.en}" ${called.join(' or ')}` }];
    });
  });
};

function calledIn(term: Term, language: 'az' | 'ru'): readonly string[] {
  const abbreviation = ownAbbreviation(term[language]) ? [] : [term.abbreviation].filter(Boolean);
  return [...term[language], ...(ALSO[term.en]?.[language] ?? []), ...abbreviation];
}
