import type { Observation, ObservationComponent } from 'fhir/r4';
import { getField } from '#territory/case/edit.ts';
import { FIELD_PATHS, FIELDS } from '#territory/case/fields.ts';
import { derivedColumns } from '#territory/columns.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { FieldSpec, ToolsSpec } from '../../case-file/field-spec.ts';
import { hasText, listText } from '../../i18n/translate.ts';
import { factValue } from '../../wording/fact-words.ts';
import { when } from './decision.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { answer, CASE_FACT, DECISION, DERIVED_FACT, fact, plan, question } from './options-codes.ts';
import { plain, quantity, words } from './parts.ts';

type Value = Pick<
  Observation,
  'valueQuantity' | 'valueInteger' | 'valueBoolean' | 'valueCodeableConcept' | 'valueString' | 'component'
>;

/** The lab's settings say nothing of the patient, and are told with the answer. */
export const isSetting = (path: string): boolean => path.startsWith('setting.');

/** One Observation for every field that was entered. */
export const enteredFacts = (exported: Exported): Entry<Observation>[] =>
  FIELD_PATHS.filter((path) => !isSetting(path)).flatMap((path) => {
    const value: unknown = getField(exported.case, path);
    if (value === undefined) return [];
    const label = words(`field.${path}.label`);
    return [
      observation(exported, `fact:${path}`, `${label}: ${plain(factValue(path, value))}`, {
        category: [plan(CASE_FACT, words('fhir.category.case-fact'))],
        code: question(path, label),
        ...valueOf(path, FIELDS[path], value),
      }),
    ];
  });

type Said = Value & Pick<Observation, 'category' | 'code'>;

const observation = (exported: Exported, name: string, line: string, said: Said): Entry<Observation> => ({
  name,
  line,
  resource: {
    resourceType: 'Observation',
    status: 'final',
    ...said,
    subject: referenceTo(exported, 'patient'),
  },
});

function valueOf(path: FieldPath, spec: FieldSpec, value: unknown): Value {
  const word = (one: string | number) => answer(path, one, words(`value.${path}.${one}`));
  switch (spec.kind) {
    case 'boolean':
      return { valueBoolean: value as boolean };
    case 'number':
      return spec.integer ? { valueInteger: value as number } : { valueQuantity: quantity(value as number, spec.unit) };
    case 'choice':
      return { valueCodeableConcept: word(value as string | number) };
    case 'list':
      return items(
        (value as readonly string[]).map((one) => ({ code: word(one), valueBoolean: true })),
        word('none'),
      );
    case 'tools':
      return items(
        (value as readonly Readonly<Record<string, string>>[]).map((entry) => entryOf(path, spec, entry)),
        word('none'),
      );
  }
}

/** An empty list is an answer of its own. */
const items = (component: ObservationComponent[], none: Observation['code']): Value =>
  component.length > 0 ? { component } : { valueCodeableConcept: none };

function entryOf(path: FieldPath, { keys }: ToolsSpec, entry: Readonly<Record<string, string>>): ObservationComponent {
  const [first = '', second = ''] = Object.keys(keys);
  const [done = '', outcome = ''] = [entry[first], entry[second]];
  return {
    code: answer(path, done, words(`value.${path}.${done}`)),
    valueCodeableConcept: answer(path, `${second}.${outcome}`, words(`value.${path}.${second}.${outcome}`)),
  };
}

/** What is derived from the case and known, as the table has it. */
export const derivedFacts = (exported: Exported): Entry<Observation>[] =>
  derivedColumns.flatMap((column) => {
    const value = column.cell(exported.result.classification);
    if (value === null) return [];
    const label = words(column.label);
    const wordText = (word: string) => {
      const id = column.text === undefined ? `fact-value.${word}` : `${column.text}.${word}`;
      return hasText(id) ? words(id) : word;
    };
    const word = typeof value === 'object' ? value.join(' ') : String(value);
    const said: Value =
      typeof value === 'boolean'
        ? { valueBoolean: value }
        : typeof value === 'number'
          ? { valueInteger: value }
          : { valueCodeableConcept: fact(`${column.name}.${word}`, wordText(word)) };
    const text = typeof value === 'boolean' ? words(`value.boolean.${value}`) : wordText(word);
    return [
      observation(exported, `derived:${column.name}`, `${label}: ${text}`, {
        category: [plan(DERIVED_FACT, words('fhir.category.derived-fact'))],
        code: fact(column.name, label),
        ...said,
      }),
    ];
  });

/** What the operator did; nothing where nothing was recorded. */
export function decisionTaken(exported: Exported): Entry<Observation>[] {
  const { decision } = exported.case;
  if (decision === undefined) return [];
  const said = decision.choice.map((one) => words(`value.decision.choice.${one}`));
  const label = words('columns.decision.choice');
  const done = said.length > 0 ? plain(listText(said, 'and')) : words('fhir.nothing-named');
  const entry = observation(exported, 'decision', `${label}: ${done}`, {
    category: [plan(DECISION, words('fhir.category.decision'))],
    code: question('decision.choice', label),
    ...items(
      decision.choice.map((one, n) => ({ code: answer('decision.choice', one, said[n] ?? one), valueBoolean: true })),
      answer('decision.choice', 'none', words('fhir.nothing-named')),
    ),
  });
  const { reason, decidedAt } = decision;
  const more = { ...when(decidedAt), ...(reason ? { note: [{ text: reason }] } : {}) };
  return [{ ...entry, resource: { ...entry.resource, ...more } }];
}
