import { sourceById } from '#territory/sources.ts';
import { folded } from '../../case-library/folded.ts';
import { t } from '../../i18n/translate.ts';
import type { ConditionNode } from '../../wording/condition-node.ts';
import { leafWords } from '../../wording/condition-words.ts';
import { type BookEntry, type BookSection, evidenceTitle } from '../../wording/rule-book.ts';

/** Whoever types D5 wants that rule, and not all that mention it or begin like it. */
const AN_ID = /^[a-z]\d+$/;

const wordsOf = (node: ConditionNode): readonly string[] =>
  node.condition.op === 'defined' || node.of.length === 0 ? [leafWords(node)] : node.of.flatMap(wordsOf);

/** All that an entry says, as it is compared: made once, not at every key. */
const searchable = ({ id, title, text, strength, conditions, effects, citations, trials }: BookEntry): string =>
  folded(
    [
      id,
      title,
      text,
      strength && t('rule-book.strength', { word: strength }),
      ...conditions.flatMap(({ node }) => wordsOf(node)),
      ...effects.flatMap(({ words, when }) => [words, ...(when ? wordsOf(when) : [])]),
      ...citations.flatMap(({ source, at, grade }) => [sourceById(source)?.citation, at, grade]),
      ...trials.map(evidenceTitle),
    ]
      .filter(Boolean)
      .join(' '),
  );

/** An index over the book: which sections are left, with which entries, when all these words have to be found. */
export function bookSearch(book: readonly BookSection[]): (query: string) => readonly BookSection[] {
  const texts = new Map(book.flatMap(({ entries }) => entries.map((entry) => [entry, searchable(entry)] as const)));
  return (query) => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    const matches = (entry: BookEntry) =>
      words.every((word) => (AN_ID.test(word) ? folded(entry.id) === word : texts.get(entry)?.includes(word)));
    return book
      .map((section) => ({ ...section, entries: section.entries.filter(matches) }))
      .filter(({ entries }) => entries.length > 0);
  };
}
