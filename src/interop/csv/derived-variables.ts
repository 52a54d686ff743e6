import { derivedColumns } from '#territory/columns.ts';
import type { ColumnOf } from '../../engine/types/columns.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { type Cell, type Choice, codeOf, columnName, joined, type Variable, yesNo } from './variable.ts';

/** A word of the result in the words of the screen; a class or an id is its own word. */
function resultWord(word: string): string {
  if (word === 'yes' || word === 'no') return t(`value.boolean.${word === 'yes'}`);
  return hasText(`fact-value.${word}`) ? textOf(`fact-value.${word}`) : word;
}

/** The words of a part of the result, for a column of it. */
export const wordsOf = (words: readonly string[], text: string): Choice[] =>
  words.map((each) => ({ code: codeOf(each), label: () => textOf(`${text}.${each}`) }));

/** A column as the territory describes it, but for its group and where its cells come from. */
export function described<Part>(column: ColumnOf<Part>): Omit<Variable, 'name' | 'form' | 'cells'> {
  const { label, named, note, kind, words, text, unit, range } = column;
  const said = note ?? (kind === 'words' ? 'columns.words.note' : undefined);
  const choices = words?.map((word) => ({
    code: codeOf(word),
    label: () => (text === undefined ? resultWord(word) : textOf(`${text}.${word}`)),
  }));
  return {
    kind,
    label: () => (named === undefined ? textOf(label) : textOf(label, { criterion: textOf(named) })),
    ...(said === undefined ? {} : { note: () => textOf(said) }),
    ...(choices && { choices }),
    ...(unit && { unit }),
    ...(range && { range }),
  };
}

/** What stands in a cell of such a column. */
export function cellOf<Part>({ kind, cell }: ColumnOf<Part>, part: Part): Cell {
  const value = cell(part);
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return yesNo(value);
  if (typeof value !== 'string') return joined(value);
  return kind === 'choice' ? codeOf(value) : value;
}

/** What is derived from the case; of an answer of another knowledge it was not kept and is empty. */
export const derivedVariables: readonly Variable[] = derivedColumns.map((column) => ({
  ...described(column),
  name: `derived_${columnName(column.name)}`,
  form: 'derived',
  cells: ({ plan }) => [plan.result ? cellOf(column, plan.result.classification) : null],
}));
