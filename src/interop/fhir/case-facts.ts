import type { CodeableConcept, Observation, ObservationComponent } from 'fhir/r4';
import { getField } from '#territory/case/edit.ts';
import { FIELD_PATHS, FIELDS } from '#territory/case/fields.ts';
import { answerCode, QUESTION_CODES } from '#territory/fhir/external-codes.ts';
import { ABSENCES, categoryOf, siteOf, wasNotDone } from '#territory/fhir/facts.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { FieldSpec, ToolsSpec } from '../../case-file/field-spec.ts';
import { fieldValueText } from '../../i18n/field-texts.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { absent, bare, caseCode, caseQuestion, concept, plain, quantity, words } from './parts.ts';
import { OBSERVATION_CATEGORY, PLAN_SYSTEM } from './systems.ts';

/** The category by which reading knows what was entered. */
export const CASE_FACT = 'case-fact';

export const nameOfFact = (path: FieldPath): string => `fact:${path}`;

type Value = Pick<
  Observation,
  'valueQuantity' | 'valueInteger' | 'valueBoolean' | 'valueCodeableConcept' | 'dataAbsentReason' | 'component'
>;

/** Fields that say something of the patient or the lesion; the lab's settings say nothing of either. */
const FACT_PATHS = FIELD_PATHS.filter((path) => !path.startsWith('setting.'));

/** One Observation for every field that was entered, or that the answer waits for. */
export function caseFacts(exported: Exported): Entry<Observation>[] {
  const waited = new Set(exported.result.missing.map(({ field }) => field));
  return FACT_PATHS.flatMap((path) => {
    const value: unknown = getField(exported.case, path);
    if (value === undefined && !waited.has(path)) return [];
    const said = value === undefined ? notEntered(path, exported) : entered(path, FIELDS[path], value);
    return [entryOf(path, said, exported)];
  });
}

interface Said {
  readonly value: Value;
  readonly text: string;
}

function entryOf(path: FieldPath, { value, text }: Said, exported: Exported): Entry<Observation> {
  const label = words(`field.${path}.label`);
  const site = siteOf(path, exported.case);
  return {
    name: nameOfFact(path),
    line: `${label}: ${text}`,
    resource: {
      resourceType: 'Observation',
      status: 'final',
      category: [bare(OBSERVATION_CATEGORY, categoryOf(path)), bare(PLAN_SYSTEM, CASE_FACT)],
      code: concept(label, caseQuestion(path, label), ...(QUESTION_CODES[path] ?? [])),
      subject: referenceTo(exported, 'patient'),
      ...(site ? { bodySite: site } : {}),
      ...value,
    },
  };
}

function notEntered(path: FieldPath, exported: Exported): Said {
  const notDone = wasNotDone(path, exported.case);
  return {
    value: { dataAbsentReason: absent(notDone ? 'not-performed' : 'unknown') },
    text: words(notDone ? 'fhir.not-performed' : 'fhir.not-entered'),
  };
}

function entered(path: FieldPath, spec: FieldSpec, value: unknown): Said {
  const text = plain(fieldValueText(path, value, spec.kind === 'number' ? spec.unit : null));
  return { text, value: valueOf(path, spec, value) };
}

function valueOf(path: FieldPath, spec: FieldSpec, value: unknown): Value {
  switch (spec.kind) {
    case 'boolean':
      return { valueBoolean: value as boolean };
    case 'number':
      return spec.integer ? { valueInteger: value as number } : { valueQuantity: quantity(value as number, spec.unit) };
    case 'choice':
      return choice(path, value as string | number);
    case 'list':
      return items(
        path,
        (value as readonly string[]).map((item) => marked(path, item)),
      );
    case 'tools':
      return items(
        path,
        (value as readonly Readonly<Record<string, string>>[]).map((use) => withOutcome(path, spec, use)),
      );
  }
}

function choice(path: FieldPath, value: string | number): Value {
  const [word, reason] = ABSENCES[path] ?? [];
  if (value === word && reason !== undefined) return { dataAbsentReason: absent(reason) };
  return { valueCodeableConcept: valueConcept(path, value) };
}

/** A word of the case file, with the code of another system beside ours where there is one. */
export const valueConcept = (path: FieldPath, value: string | number): CodeableConcept =>
  concept(words(`value.${path}.${value}`), caseCode(`${path}.${value}`), answerCode(path, value));

/** An empty list is an answer of its own. */
const items = (path: FieldPath, component: ObservationComponent[]): Value =>
  component.length > 0
    ? { component }
    : { valueCodeableConcept: concept(words(`value.${path}.none`), caseCode(`${path}.none`)) };

const marked = (path: FieldPath, item: string): ObservationComponent => ({
  code: concept(words(`value.${path}.${item}`), caseCode(`${path}.${item}`)),
  valueBoolean: true,
});

function withOutcome(
  path: FieldPath,
  { keys }: ToolsSpec,
  use: Readonly<Record<string, string>>,
): ObservationComponent {
  const [done = '', outcome = ''] = Object.keys(keys);
  return {
    code: concept(words(`value.${path}.${use[done]}`), caseCode(`${path}.${use[done]}`)),
    valueCodeableConcept: outcomeConcept(path, outcome, use[outcome] ?? ''),
  };
}

/** What became of an entry of such a list. @param key the one under which it stands there */
export const outcomeConcept = (path: FieldPath, key: string, outcome: string): CodeableConcept =>
  concept(words(`value.${path}.${key}.${outcome}`), caseCode(`${path}.${key}.${outcome}`));
