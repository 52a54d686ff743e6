import { FIELDS, SECTIONS, type SectionName } from '#territory/case/fields.ts';
import { since } from '#territory/case/versions.ts';
import type { CaseData, FieldPath, ToolUse } from '#territory/types/case-data.ts';
import { TOOL_OUTCOMES, TOOLS } from '#territory/types/vocabulary.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { type Choice, codeOf, columnName, joined, type Row, type Variable, yesNo } from './variable.ts';

/** What a case holds at a path; undefined is unknown. */
export function valueAt(caseData: CaseData, path: FieldPath): unknown {
  const { section, key } = FIELDS[path];
  return (caseData[section] as Readonly<Record<string, unknown>> | undefined)?.[key];
}

/** What came with a later version stands behind what was there before: a column keeps its place among the earlier ones. */
const byVersion = <T>(items: readonly T[], version: (item: T) => number): T[] =>
  [...items].sort((a, b) => version(a) - version(b));

const choicesOf = (path: FieldPath, words: readonly (string | number)[]): Choice[] =>
  byVersion(words, (word) => since(path, word)).map((word) => ({
    code: codeOf(word),
    label: () => textOf(`value.${path}.${word}`),
  }));

const nameOf = (section: string, key: string) => `${section}_${columnName(key)}`;

function variablesOfField(section: SectionName, key: string, spec: FieldSpec): Variable[] {
  const path = `${section}.${key}` as FieldPath;
  const base = { name: nameOf(section, key), form: section, label: () => textOf(`field.${path}.label`) };
  const value = ({ case: caseData }: Row) => valueAt(caseData, path);
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
      return variablesOfTools(base, (row) => value(row) as readonly ToolUse[] | undefined);
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

function variablesOfTools(base: Base, value: (row: Row) => readonly ToolUse[] | undefined): Variable[] {
  const outcomes = TOOL_OUTCOMES.map((outcome) => ({
    code: codeOf(outcome),
    label: () => textOf(`value.preparation.tools.outcome.${outcome}`),
  }));
  const inOrder: Variable = {
    ...base,
    kind: 'words',
    note: () => t('columns.tools.note'),
    cells: (row) => {
      const tools = value(row);
      return [tools === undefined ? null : joined(tools.map(({ tool, outcome }) => `${tool}:${outcome}`))];
    },
  };
  const each = TOOLS.map(
    (tool): Variable => ({
      ...base,
      name: `${base.form}_tool_${codeOf(tool)}`,
      kind: 'choice',
      label: () => t('columns.tool-outcome', { tool: textOf(`action.${tool}`) }),
      choices: outcomes,
      cells: (row) => [value(row)?.findLast((use) => use.tool === tool)?.outcome ?? null],
    }),
  );
  return [inOrder, ...each];
}

/** The columns of what was entered, section by section. */
export const caseVariables: readonly Variable[] = Object.entries(SECTIONS).flatMap(([name, specs]) => {
  const section = name as SectionName;
  const fields = byVersion(Object.entries<FieldSpec>(specs), ([key]) => since(`${section}.${key}` as FieldPath));
  return fields.flatMap(([key, spec]) => variablesOfField(section, key, spec));
});
