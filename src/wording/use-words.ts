import '../i18n/with-plan-below.ts';
import { thresholds } from '#territory/thresholds.ts';
import type { UseNote, UseRecord } from '#territory/types/knowledge.ts';
import { diameterText, hasText, listText, numberText, textOf } from '../i18n/translate.ts';

/**
 * How a device is used, in a line: with the figures for this lesion, or in general where there is none.
 * @param values what the note says in this case; several where a label is passed in more than one way
 */
export function noteWords(note: UseNote, values: readonly number[]): string {
  const inGeneral = `use.${note}.unknown`;
  if (values.length === 0) return textOf(hasText(inGeneral) ? inGeneral : `use.${note}`);
  const said = values.map((value) => (note === 'balloon-diameter' ? diameterText(value) : numberText(value)));
  return textOf(`use.${note}`, { value: listText(said, 'and') });
}

/** A note as it stands in the book, without a lesion: its figures are those of its source. */
export function recordWords({ note, value }: Pick<UseRecord, 'note' | 'value'>): string {
  if (value === null || 'field' in value) return noteWords(note, []);
  const figure = 'figure' in value ? value.figure : thresholds.find(({ id }) => id === value.threshold)?.value;
  return noteWords(note, figure === undefined ? [] : [figure]);
}

/** What a record of the evidence is called beside a note: shorter than its name, and how far it was read. */
export const noteSource = (record: string): string => textOf(`use-source.${record}`);
