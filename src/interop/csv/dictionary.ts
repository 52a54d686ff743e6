import Papa from 'papaparse';
import { textOf } from '../../i18n/translate.ts';
import type { ProfileName } from './profile.ts';
import { VARIABLES } from './table.ts';
import { columnsOf, type Variable } from './variable.ts';

/** The header of a REDCap data dictionary, letter for letter. */
const REDCAP_HEADER = [
  'Variable / Field Name',
  'Form Name',
  'Section Header',
  'Field Type',
  'Field Label',
  'Choices, Calculations, OR Slider Labels',
  'Field Note',
  'Text Validation Type OR Show Slider Number',
  'Text Validation Min',
  'Text Validation Max',
  'Identifier?',
  'Branching Logic (Show field only if...)',
  'Required Field?',
  'Custom Alignment',
  'Question Number (surveys only)',
  'Matrix Group Name',
  'Matrix Ranking?',
  'Field Annotation',
] as const;

type FieldType = 'text' | 'notes' | 'radio' | 'checkbox';

/** Lists of rules and fields grow long; REDCap's `notes` is its box of several lines. */
const LONG = new Set(['plan_missing_could_change', 'plan_rules_fired', 'plan_because', 'decision_reason']);

function fieldType({ kind, name }: Variable): FieldType {
  if (kind === 'checkbox') return 'checkbox';
  if (kind === 'choice' || kind === 'yes-no') return 'radio';
  return LONG.has(name) ? 'notes' : 'text';
}

/** A comma ends the code and a bar the choice: neither may stand in a label. */
const choiceLabel = (label: string): string => label.replaceAll(/,\s*/g, ' ').replaceAll('|', '/');

function choiceCell({ kind, choices = [] }: Variable): string {
  const pairs =
    kind === 'yes-no'
      ? [0, 1].map((value) => `${value}, ${textOf(`value.boolean.${value === 1}`)}`)
      : choices.map(({ code, label }) => `${code}, ${choiceLabel(label())}`);
  return pairs.join(' | ');
}

function validation({ kind }: Variable, profile: ProfileName): string {
  if (kind === 'integer') return 'integer';
  if (kind !== 'number') return '';
  return profile === 'decimal-comma' ? 'number_comma_decimal' : 'number';
}

const limit = (value: number | undefined, profile: ProfileName): string =>
  value === undefined ? '' : String(value).replace('.', profile === 'decimal-comma' ? ',' : '.');

const noteOf = ({ unit, note }: Variable): string =>
  [unit ? textOf(`unit.${unit}`) : '', note?.() ?? ''].filter(Boolean).join('; ');

function redcapRow(variable: Variable, profile: ProfileName): string[] {
  const { name, form, label, range, identifier } = variable;
  const [min, max] = range ?? [];
  const said = [label(), choiceCell(variable), noteOf(variable)];
  const checked = [validation(variable, profile), limit(min, profile), limit(max, profile), identifier ? 'y' : ''];
  return [name, form, '', fieldType(variable), ...said, ...checked, '', '', '', '', '', '', ''];
}

/**
 * The data dictionary in REDCap's own form, UTF-8 without byte order mark: one row a variable, the ranges those in which a
 * value is accepted. Its checkbox variables are the columns `name___code` of the table.
 */
export const redcapDictionary = (profile: ProfileName): string =>
  `${Papa.unparse([[...REDCAP_HEADER], ...VARIABLES.map((variable) => redcapRow(variable, profile))], { newline: '\n' })}\n`;

const rangeText = ({ range }: Variable): string => (range ? `${range[0]} to ${range[1]}` : '');

const codes = ({ kind, choices = [] }: Variable): string =>
  kind === 'yes-no' ? '0, 1' : choices.map(({ code, label }) => `\`${code}\` ${label()}`).join('; ');

/** The same as a table to read. */
export function dictionaryMarkdown(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = VARIABLES.map((variable) => {
    const shown = variable.kind === 'checkbox' ? `${variable.name}___*` : variable.name;
    const values = [rangeText(variable), codes(variable)].filter(Boolean).join(' ');
    return [`\`${shown}\``, variable.label(), variable.kind, values, noteOf(variable)].map(cell).join(' | ');
  });
  const head = ['column', 'what', 'kind', 'values', 'note'];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`).join('\n');
}

const FRICTIONLESS: Readonly<Record<Variable['kind'], string>> = {
  'yes-no': 'integer',
  choice: 'string',
  number: 'number',
  integer: 'integer',
  checkbox: 'integer',
  words: 'string',
  date: 'string',
  text: 'string',
};

/** The registry's file as a Frictionless data package, for whoever reads it by program. */
export function dataPackage(): object {
  const fields = VARIABLES.flatMap((variable) =>
    columnsOf(variable).map((name, n) => {
      const { kind, choices = [], range } = variable;
      const item = kind === 'checkbox' ? `: ${choices[n]?.label()}` : '';
      const values = kind === 'yes-no' || kind === 'checkbox' ? [0, 1] : choices.map(({ code }) => code);
      const constraints = {
        ...(values.length > 0 ? { enum: values } : {}),
        ...(range ? { minimum: range[0], maximum: range[1] } : {}),
      };
      return {
        name,
        type: FRICTIONLESS[kind],
        title: `${variable.label()}${item}`,
        description: noteOf(variable),
        constraints,
      };
    }),
  );
  const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };
  const schema = { fields, missingValues: [''], primaryKey: 'case_id' };
  return {
    name: 'relumen-cases',
    resources: [{ name: 'cases', path: 'cases.csv', encoding: 'utf-8', dialect, schema }],
  };
}
