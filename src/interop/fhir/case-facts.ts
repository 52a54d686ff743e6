import type { CodeableConcept, Observation, ObservationComponent } from 'fhir/r4';
import { FIELD_PATHS, FIELDS, type SectionName } from '#territory/case/fields.ts';
import type { FieldPath, ToolUse } from '#territory/types/case-data.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { fieldValueText } from '../../i18n/field-texts.ts';
import { bodySite } from './body-site.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { answerCode, QUESTION_CODES } from './external-codes.ts';
import { absent, bare, caseCode, caseQuestion, concept, plain, quantity, words } from './parts.ts';
import { OBSERVATION_CATEGORY, PLAN_SYSTEM } from './systems.ts';

/** The category by which reading knows what was entered. */
export const CASE_FACT = 'case-fact';

type Category = 'imaging' | 'exam' | 'procedure' | 'laboratory';
type FactSection = Exclude<SectionName, 'setting'>;

const CATEGORIES: Readonly<Record<FactSection, Category>> = {
  lesion: 'imaging',
  stent: 'exam',
  history: 'exam',
  imaging: 'imaging',
  patient: 'exam',
  preparation: 'procedure',
};
const LABORATORY: readonly FieldPath[] = ['patient.egfr', 'patient.haemoglobinGL'];

const categoryOf = (path: FieldPath): Category =>
  LABORATORY.includes(path) ? 'laboratory' : CATEGORIES[FIELDS[path].section as FactSection];

/** What was asked and is not known: a word of the case, a reason of absence in FHIR. */
const ASKED_UNKNOWN: readonly FieldPath[] = ['stent.type', 'stent.drug'];

export const nameOfFact = (path: FieldPath): string => `fact:${path}`;

type Value = Pick<
  Observation,
  'valueQuantity' | 'valueInteger' | 'valueBoolean' | 'valueCodeableConcept' | 'dataAbsentReason' | 'component'
>;

/** Fields that say something of the patient or the lesion; the lab's settings say nothing of either. */
const FACT_PATHS = FIELD_PATHS.filter((path) => FIELDS[path].section !== 'setting');

/** One Observation for every field that was entered, or that the answer waits for. */
export function caseFacts(exported: Exported): Entry<Observation>[] {
  const waited = new Set(exported.result.missing.map(({ field }) => field));
  return FACT_PATHS.flatMap((path) => {
    const { section, key } = FIELDS[path];
    const value = (exported.case[section] as Readonly<Record<string, unknown>> | undefined)?.[key];
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
  const site = path.startsWith('lesion.') && path !== 'lesion.vessel' ? bodySite(exported.case) : undefined;
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

/** Nobody looked into the vessel: then what imaging shows was not asked for, rather than not known. */
function notEntered(path: FieldPath, { case: { imaging } }: Exported): Said {
  const notDone = path.startsWith('imaging.') && imaging?.modalities?.length === 0;
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
        (value as readonly ToolUse[]).map((use) => withOutcome(path, use)),
      );
  }
}

function choice(path: FieldPath, value: string | number): Value {
  if (value === 'unknown' && ASKED_UNKNOWN.includes(path)) return { dataAbsentReason: absent('asked-unknown') };
  if (value === 'not-done' && path === 'patient.nonInvasiveIschaemia')
    return { dataAbsentReason: absent('not-performed') };
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

const withOutcome = (path: FieldPath, { tool, outcome }: ToolUse): ObservationComponent => ({
  code: concept(words(`value.${path}.${tool}`), caseCode(`${path}.${tool}`)),
  valueCodeableConcept: outcomeConcept(outcome),
});

export const outcomeConcept = (outcome: ToolUse['outcome']): CodeableConcept =>
  concept(words(`value.preparation.tools.outcome.${outcome}`), caseCode(`preparation.tools.outcome.${outcome}`));
