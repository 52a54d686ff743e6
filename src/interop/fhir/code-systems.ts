import type { CodeSystem, CodeSystemConcept } from 'fhir/r4';
import { FIELD_PATHS, FIELDS } from '#territory/case/fields.ts';
import { SCHEMA_VERSION } from '#territory/case/versions.ts';
import { SYSTEM_NAMES } from '#territory/fhir/names.ts';
import { SECTIONS } from '#territory/fhir/sections.ts';
import { FACTS, PLAN_WORDS } from '#territory/fhir/vocabulary.ts';
import { DECISIONS } from '#territory/types/vocabulary.ts';
import type { FieldSpec, ToolsSpec } from '../../case-file/field-spec.ts';
import { CASE_FACT } from './case-facts.ts';
import { CHOICE, DECISION } from './decision.ts';
import { wordText } from './derived.ts';
import { DERIVED_FACT } from './derived-facts.ts';
import { words } from './parts.ts';
import { CASE_SYSTEM, FACT_SYSTEM, PLAN_SYSTEM } from './systems.ts';

type Concept = CodeSystemConcept;

const concept = (code: string, display: string): Concept => ({ code, display });

/** What such a list is of, and what became of each. */
function conceptsOfEntries({ keys }: ToolsSpec, value: (word: string) => Concept): Concept[] {
  const [[, done] = ['', []], [outcome, outcomes] = ['', []]] = Object.entries(keys);
  return [...done.map(value), value('none'), ...outcomes.map((word) => value(`${outcome}.${word}`))];
}

function conceptsOfField(path: (typeof FIELD_PATHS)[number]): Concept[] {
  const field: FieldSpec = FIELDS[path];
  const own = concept(path, words(`field.${path}.label`));
  const value = (word: string | number) => concept(`${path}.${word}`, words(`value.${path}.${word}`));
  switch (field.kind) {
    case 'choice':
      return [own, ...field.values.map(value)];
    case 'list':
      return [own, ...field.values.map(value), value('none')];
    case 'tools':
      return [own, ...conceptsOfEntries(field, value)];
    default:
      return [own];
  }
}

const caseConcepts = (): Concept[] => [
  ...FIELD_PATHS.flatMap(conceptsOfField),
  concept(CHOICE, words('field.decision.choice.label')),
  ...DECISIONS.map((choice) => concept(`${CHOICE}.${choice}`, words(`value.${CHOICE}.${choice}`))),
  concept(`${CHOICE}.none`, words('fhir.nothing-named')),
];

const factConcepts = (): Concept[] =>
  Object.entries(FACTS).flatMap(([id, { text, words: values = [], prefix }]) => [
    concept(id, words(text)),
    ...values.map((value) =>
      concept(`${id}.${value}`, prefix === undefined ? wordText(value) : words(`${prefix}.${value}`)),
    ),
  ]);

const named = (prefix: string, ids: readonly string[], text = prefix): Concept[] =>
  ids.map((id) => concept(`${prefix}.${id}`, words(`${text}.${id}`)));

const planConcepts = (): Concept[] => [
  ...[CASE_FACT, DERIVED_FACT, DECISION].map((category) => concept(category, words(`fhir.category.${category}`))),
  ...named(
    'section',
    SECTIONS.map(({ id }) => id),
    'fhir.section',
  ),
  ...Object.entries(PLAN_WORDS).flatMap(([prefix, ids]) => named(prefix, ids)),
];

const system = (url: string, name: string, title: string, concepts: Concept[]): CodeSystem => ({
  resourceType: 'CodeSystem',
  url,
  version: String(SCHEMA_VERSION),
  name,
  title,
  status: 'active',
  experimental: false,
  caseSensitive: true,
  content: 'complete',
  count: concepts.length,
  concept: concepts,
});

/** The local code systems, made of the vocabulary and the catalogue. Codes are permanent, like the ids of rules. */
export const codeSystems = (): CodeSystem[] => [
  system(CASE_SYSTEM, `${SYSTEM_NAMES.of}Case`, words('fhir.system.case'), caseConcepts()),
  system(FACT_SYSTEM, `${SYSTEM_NAMES.of}Fact`, words('fhir.system.fact'), factConcepts()),
  system(PLAN_SYSTEM, `${SYSTEM_NAMES.of}Plan`, words('fhir.system.plan'), planConcepts()),
];
