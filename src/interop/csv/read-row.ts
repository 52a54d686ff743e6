import { FIELD_PATHS, FIELDS } from '#territory/case/fields.ts';
import { parseCase } from '#territory/case/parse-case.ts';
import { CASE_KIND } from '#territory/case/schema.ts';
import { SCHEMA_VERSION } from '#territory/case/versions.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import { DECISIONS } from '#territory/types/vocabulary.ts';
import { type CaseIssue, issueAt, shortened } from '../../case-file/case-issue.ts';
import type { FieldSpec, ListSpec, ToolsSpec } from '../../case-file/field-spec.ts';
import { unguarded } from './guard.ts';
import { type NumberForm, readCell, readWord, readYesNo } from './read-cell.ts';
import { codeOf, columnName } from './variable.ts';

/** The cell of a column of the dictionary; undefined where the file has no such column or the cell is empty. */
export type CellOf = (column: string) => string | undefined;

export type ReadRow =
  | { readonly ok: true; readonly case: CaseData }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/** Where a field stands in a case file: in a section, or at its top. */
function placeOf(path: FieldPath): { readonly section: string | null; readonly key: string } {
  const dot = path.indexOf('.');
  return dot < 0 ? { section: null, key: path } : { section: path.slice(0, dot), key: path.slice(dot + 1) };
}

/** The column, or the beginning of the columns, of a field. */
export function columnOfField(path: FieldPath): string {
  const { section, key } = placeOf(path);
  return `${columnName(section ?? 'case')}_${columnName(key)}`;
}

/** The columns of a list: made once, since a registry has a hundred thousand rows. */
interface ListColumns {
  readonly known: string;
  readonly items: readonly { readonly value: string; readonly column: string }[];
}

const listColumns = (column: string, { values }: Pick<ListSpec, 'values'>, known = `${column}_known`): ListColumns => ({
  known,
  items: values.map((value) => ({ value, column: `${column}___${codeOf(value)}` })),
});

const FIELD_COLUMNS = FIELD_PATHS.map((path) => {
  const spec: FieldSpec = FIELDS[path];
  const column = columnOfField(path);
  return { path, ...placeOf(path), column, spec, list: spec.kind === 'list' ? listColumns(column, spec) : undefined };
});
const CHOICE_COLUMNS = listColumns('decision_choice', { values: DECISIONS }, 'decision_known');

/**
 * Reads one row of the table into a case. What is empty is unknown. A row is read whole or not at all: one cell that cannot
 * be read refuses it, and every such cell is named. What was derived or planned in the file is not read.
 */
export function readRow(cellOf: CellOf, form: NumberForm): ReadRow {
  const issues: CaseIssue[] = [];
  const file: Record<string, unknown> = {};
  const take = (read: { value: unknown } | { issue: CaseIssue } | undefined, section: string | null, key: string) => {
    if (read === undefined) return;
    if ('issue' in read) issues.push(read.issue);
    else if (section === null) file[key] = read.value;
    else ((file[section] ??= {}) as Record<string, unknown>)[key] = read.value;
  };
  for (const { path, section, key, column, spec, list } of FIELD_COLUMNS) {
    if (list) take(readList(cellOf, list), section, key);
    else if (spec.kind === 'tools') take(readTools(cellOf(column), column, path, spec), section, key);
    else {
      const cell = cellOf(column);
      if (cell !== undefined) take(readCell(cell, path, column, spec, form), section, key);
    }
  }
  const decision = readDecision(cellOf);
  if ('issue' in decision) issues.push(decision.issue);
  if (issues.length > 0) return { ok: false, issues };
  const label = cellOf('case_label');
  const parsed = parseCase({
    kind: CASE_KIND,
    schemaVersion: SCHEMA_VERSION,
    ...(label === undefined ? {} : { label: unguarded(label) }),
    ...file,
    ...('value' in decision ? { decision: decision.value } : {}),
  });
  return parsed.ok ? { ok: true, case: parsed.case } : { ok: false, issues: parsed.issues.map(inColumn) };
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  label: 'case_label',
  'decision.reason': 'decision_reason',
  'decision.decidedAt': 'decision_decided_at',
};

/** What the case file's own reader says of a field, said of its column. */
function inColumn(issue: CaseIssue): CaseIssue {
  const path = COLUMN_OF[issue.path] ?? issue.path;
  return { ...issue, path, message: issue.message.replace(issue.path, path) };
}

/**
 * A list by its item columns. `known` 0 is unknown whatever stands in the items; without that column a single 1 says that
 * the list was entered, while items that are all 0 leave it open whether anybody was asked.
 */
function readList(cellOf: CellOf, columns: ListColumns): { value: string[] } | { issue: CaseIssue } | undefined {
  const known = cellOf(columns.known);
  const isKnown = known === undefined ? undefined : readYesNo(known);
  if (known !== undefined && isKnown === undefined) return { issue: notYesNo(columns.known, known) };
  const items: string[] = [];
  for (const { value, column } of columns.items) {
    const cell = cellOf(column);
    if (cell === undefined) continue;
    const isThere = readYesNo(cell);
    if (isThere === undefined) return { issue: notYesNo(column, cell) };
    if (isThere) items.push(value);
  }
  if (isKnown === false && items.length > 0) {
    const says = `0 says that the list is not known, but ${items.join(', ')} is marked in it`;
    return { issue: issueAt(columns.known, 'not-one-of', says, { value: '0', values: [1] }) };
  }
  return isKnown === true || (isKnown === undefined && items.length > 0) ? { value: items } : undefined;
}

function notYesNo(column: string, cell: string): CaseIssue {
  const value = shortened(cell);
  return issueAt(column, 'not-one-of', `${value} is not one of 0, 1`, { value, values: [0, 1] });
}

/** `nc-balloon:failed|ivl:worked` in order; `none` when none was used. */
function readTools(
  cell: string | undefined,
  column: string,
  path: FieldPath,
  { keys }: ToolsSpec,
): { value: Record<string, string>[] } | { issue: CaseIssue } | undefined {
  if (cell === undefined) return undefined;
  if (cell === 'none') return { value: [] };
  const [first = '', second = ''] = Object.keys(keys);
  const [words, outcomes] = [keys[first] ?? [], keys[second] ?? []];
  const entries: Record<string, string>[] = [];
  for (const part of cell.split('|')) {
    const [typed = '', typedOutcome = '', ...more] = part.trim().split(':');
    const word = readWord(typed, words, path);
    const outcome = readWord(typedOutcome, outcomes, `${path}.${second}`);
    if (word === undefined || outcome === undefined || more.length > 0) {
      const value = shortened(part);
      const says = `${value} is not a ${first} with its ${second}, such as ${words[0]}:failed`;
      return { issue: issueAt(column, 'not-one-of', says, { value, values: [...words] }) };
    }
    entries.push({ [first]: word, [second]: outcome });
  }
  return { value: entries };
}

function readDecision(cellOf: CellOf): { value: unknown } | { issue: CaseIssue } | { none: true } {
  const choice = readList(cellOf, CHOICE_COLUMNS);
  if (choice === undefined) return { none: true };
  if ('issue' in choice) return choice;
  const reason = cellOf('decision_reason');
  const decidedAt = cellOf('decision_decided_at');
  return {
    value: {
      choice: choice.value,
      ...(reason === undefined ? {} : { reason: unguarded(reason) }),
      ...(decidedAt === undefined ? {} : { decidedAt }),
    },
  };
}
