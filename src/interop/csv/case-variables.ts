import { getField } from '#territory/case/edit.ts';
import { SECTIONS, type SectionName, WITHOUT_SECTION } from '#territory/case/fields.ts';
import { since } from '#territory/case/versions.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { FieldSpec, ToolsSpec } from '../../case-file/field-spec.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { type Choice, codeOf, columnName, joined, type Row, type Variable, yesNo } from './variable.ts';

/** What came with a later version stands behind what was there before: a column keeps its place among the earlier ones. */
const byVersion = <T>(items: readonly T[], version: (item: T) => number): T[] =>
  [...items].sort((a, b) => version(a) - version(b));

const choicesOf = (path: FieldPath, words: readonly (string | number)[]): Choice[] =>
  byVersion(words, (word) => since(path, word)).map((word) => ({
    code: codeOf(word),
    label: () => textOf(`value.${path}.${word}`),
  }));

const nameOf = (section: string, key: string) => `${columnName(section)}_${columnName(key)}`;

function variablesOfField(form: Variable['form'], key: string, path: FieldPath, spec: FieldSpec): Variable[] {
  const base = { name: nameOf(form, key), form, label: () => textOf(`field.${path}.label`) };
  const value = ({ case: caseData }: Row): unknown => getField(caseData, path);
  switch (spec.kind) {
    case 'boolean':
      return [{ ...base, kind: 'yes-no', cells: (row) => [yesNo(value(row) as boolean | undefined)] }];
    case 'choice': {
      const cells = (row: Row) => [codeCell(value(row) as string | number | undefined)];
      return [{ ...base, kind: 'choice', choices: choicesOf(path, spec.values), cells }];
    }
    case 'number': {
      const cells = (row: Row) => [(value(row) as number | undefined) ?? null];
      return [{ ...base, kind: spec.integer ? 'integer' : 'number', unit: spec.unit, range: spec.hard, cells }];
    }
    case 'list':
      return variablesOfList(base, choicesOf(path, spec.values), (row) => value(row) as readonly string[] | undefined);
    case 'tools':
      return variablesOfTools(base, path, spec, (row) => value(row) as readonly Entry[] | undefined);
  }
}

const codeCell = (word: string | number | undefined) =>
  word === undefined ? null : typeof word === 'number' ? word : codeOf(word);

type Base = Pick<Variable, 'name' | 'form' | 'label'>;

/** A list is two questions: was it entered, and what is in it. `known` 0 leaves the items empty; all 0 is "none". */
export function variablesOfList(
  base: Base,
  choices: readonly Choice[],
  value: (row: Row) => readonly string[] | undefined,
): Variable[] {
  const items = (row: Row) => {
    const list = value(row)?.map(codeOf);
    return choices.map(({ code }) => (list === undefined ? null : Number(list.includes(code))));
  };
  return [
    {
      ...base,
      name: `${base.name}_known`,
      kind: 'yes-no',
      label: () => t('columns.list-known', { list: base.label() }),
      note: () => t('columns.list-known.note'),
      cells: (row) => [yesNo(value(row) !== undefined)],
    },
    { ...base, kind: 'checkbox', choices, cells: items },
  ];
}

/** One entry of such a list: a word under each of two keys. */
type Entry = Readonly<Record<string, string>>;

function variablesOfTools(
  base: Base,
  path: FieldPath,
  { keys }: ToolsSpec,
  value: (row: Row) => readonly Entry[] | undefined,
): Variable[] {
  const [first = '', second = ''] = Object.keys(keys);
  const outcomes = (keys[second] ?? []).map((outcome) => ({
    code: codeOf(outcome),
    label: () => textOf(`value.${path}.${second}.${outcome}`),
  }));
  const inOrder: Variable = {
    ...base,
    kind: 'words',
    note: () => t('columns.tools.note'),
    cells: (row) => {
      const entries = value(row);
      return [entries === undefined ? null : joined(entries.map((entry) => `${entry[first]}:${entry[second]}`))];
    },
  };
  const each = (keys[first] ?? []).map(
    (word): Variable => ({
      ...base,
      name: `${columnName(base.form)}_${first}_${codeOf(word).toLowerCase()}`,
      kind: 'choice',
      label: () =>
        t('columns.tool-outcome', {
          tool: textOf(hasText(`action.${word}`) ? `action.${word}` : `value.${path}.${word}`),
        }),
      choices: outcomes,
      cells: (row) => [value(row)?.findLast((entry) => entry[first] === word)?.[second] ?? null],
    }),
  );
  return [inOrder, ...each];
}

/** The columns of what was entered, section by section. */
export const caseVariables: readonly Variable[] = [
  ...WITHOUT_SECTION.flatMap(({ path, spec }) => variablesOfField('case', path, path, spec)),
  ...Object.entries(SECTIONS).flatMap(([name, specs]) => {
    const section = name as SectionName;
    const fields = byVersion(Object.entries<FieldSpec>(specs), ([key]) => since(`${section}.${key}` as FieldPath));
    return fields.flatMap(([key, spec]) => variablesOfField(section, key, `${section}.${key}` as FieldPath, spec));
  }),
];
