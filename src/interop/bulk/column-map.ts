import { FIELD_PATHS } from '#territory/case/fields.ts';
import { t } from '../../i18n/translate.ts';
import { columnOfField } from '../csv/read-row.ts';
import { COLUMNS, VARIABLES } from '../csv/table.ts';
import { columnsOf } from '../csv/variable.ts';
import { Unreadable } from './unreadable.ts';

/** What a file calls a column, by the name that the dictionary has for it. */
export type ColumnNames = Readonly<Record<string, string>>;

/** Which columns of a file are read, by their place in it. */
export interface ColumnMap {
  readonly at: ReadonlyMap<string, number>;
  /** Columns of the file that the dictionary does not have. What is computed again is not among them. */
  readonly unmatched: readonly string[];
}

const READ_FORMS = new Set([
  'case',
  'lesion',
  'stent',
  'history',
  'imaging',
  'patient',
  'preparation',
  'setting',
  'decision',
]);
const NOT_READ = /^setting_effective_|^preparation_tool_|^decision_followed$/;

/** A column that is read, with what it is called in words. */
export interface Readable {
  readonly column: string;
  readonly label: string;
}

/** Every column of the dictionary that is read; what is derived or planned is computed again and not read. */
export const readableColumns = (): readonly Readable[] =>
  VARIABLES.filter(({ form }) => READ_FORMS.has(form)).flatMap((variable) =>
    columnsOf(variable)
      .filter((column) => !NOT_READ.test(column))
      .map((column, n) => {
        const item = variable.kind === 'checkbox' ? variable.choices?.[n]?.label() : undefined;
        return { column, label: item === undefined ? variable.label() : `${variable.label()}: ${item}` };
      }),
  );

/** The same by name alone. */
const READ: readonly string[] = VARIABLES.filter(({ form }) => READ_FORMS.has(form))
  .flatMap(columnsOf)
  .filter((column) => !NOT_READ.test(column));

const bareName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
/** Without a unit in brackets. */
const withoutUnit = (name: string): string => name.replace(/[([].*[)\]]\s*$/, '');

/**
 * Finds the columns in the header of a file: by the names that were given for it, else by the dictionary's own name, in
 * any case and with any mark between its words.
 * @throws Unreadable when two columns of the file would be one of the dictionary, or none is known
 */
export function matched(header: readonly string[], names: ColumnNames = {}): ColumnMap {
  const wanted = new Map(READ.map((column) => [bareName(column), column]));
  const given = new Map(Object.entries(names).map(([column, name]) => [name, column]));
  const at = new Map<string, number>();
  const unmatched: string[] = [];
  for (const [place, name] of header.entries()) {
    const column =
      given.get(name) ??
      (isGivenAway(wanted.get(bareName(name)), name, names) ? undefined : wanted.get(bareName(name)));
    if (column === undefined) {
      if (!COMPUTED.has(bareName(name))) unmatched.push(name);
    } else if (at.has(column)) throw new Unreadable(t('bulk.column-twice', { column }));
    else at.set(column, place);
  }
  if (![...at.keys()].some(isFieldColumn)) throw new Unreadable(t('bulk.no-column'));
  return { at, unmatched };
}

/** Whether the user said that the dictionary's column is another one of the file. */
const isGivenAway = (column: string | undefined, name: string, names: ColumnNames): boolean =>
  column !== undefined && names[column] !== undefined && names[column] !== name;

/** Columns of our own that are not read. */
const COMPUTED = new Set(
  VARIABLES.filter(({ form }) => !READ_FORMS.has(form))
    .flatMap(columnsOf)
    .concat(COLUMNS.filter((column) => NOT_READ.test(column)))
    .map(bareName),
);

const FIELD_COLUMNS = new Set(FIELD_PATHS.map(columnOfField));
const isFieldColumn = (column: string): boolean =>
  FIELD_COLUMNS.has(column) || FIELD_COLUMNS.has(column.replace(/___.*$/, ''));

/** The names in a header that the dictionary does not have. */
export function unknownNames(header: readonly string[]): string[] {
  const known = new Set(READ.map(bareName));
  return header.filter((name) => name !== '' && !known.has(bareName(name)) && !COMPUTED.has(bareName(name)));
}

/**
 * What a header's unknown names could stand for: by the words on the screen, and by what they have in common with a name of
 * the dictionary. Only proposed, never taken by itself.
 */
export function proposed(header: readonly string[], names: ColumnNames = {}): ColumnNames {
  const known = new Set<string>();
  for (const name of header) {
    const own = readableColumns().find(({ column }) => bareName(column) === bareName(name));
    if (own) known.add(own.column);
  }
  const free = readableColumns().filter(({ column }) => !known.has(column) && !(column in names));
  const proposal: Record<string, string> = { ...names };
  const taken = new Set(Object.values(proposal));
  for (const name of header) {
    if (taken.has(name) || readableColumns().some(({ column }) => bareName(column) === bareName(name))) continue;
    const bare = bareName(withoutUnit(name));
    const fit = free.find(
      ({ column, label }) => !(column in proposal) && (bareName(label) === bare || bareName(column).endsWith(bare)),
    );
    if (fit && bare.length > 2) proposal[fit.column] = name;
  }
  return proposal;
}
