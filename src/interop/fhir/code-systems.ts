import type { CodeSystem, CodeSystemConcept } from 'fhir/r4';
import { FIELD_PATHS, FIELDS } from '#territory/case/fields.ts';
import { SCHEMA_VERSION } from '#territory/case/versions.ts';
import { cautions } from '#territory/cautions.ts';
import type { Action } from '#territory/types/knowledge.ts';
import { DECISIONS, TOOL_OUTCOMES, TOOLS } from '#territory/types/vocabulary.ts';
import { CASE_FACT } from './case-facts.ts';
import { SECTION_IDS } from './composition.ts';
import { CHOICE, DECISION } from './decision.ts';
import { wordText } from './derived-facts.ts';
import { words } from './parts.ts';
import { CASE_SYSTEM, FACT_SYSTEM, PLAN_SYSTEM } from './systems.ts';

type Concept = CodeSystemConcept;

const concept = (code: string, display: string): Concept => ({ code, display });

function conceptsOfField(path: (typeof FIELD_PATHS)[number]): Concept[] {
  const field = FIELDS[path];
  const own = concept(path, words(`field.${path}.label`));
  const value = (word: string | number) => concept(`${path}.${word}`, words(`value.${path}.${word}`));
  switch (field.kind) {
    case 'choice':
      return [own, ...field.values.map(value)];
    case 'list':
      return [own, ...field.values.map(value), value('none')];
    case 'tools':
      return [own, ...TOOLS.map(value), value('none'), ...TOOL_OUTCOMES.map((outcome) => value(`outcome.${outcome}`))];
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

/** What a derived fact is called, and its words. */
const FACTS: Readonly<Record<string, { text: string; words?: readonly string[] }>> = {
  'in-stent-restenosis': { text: 'fhir.in-stent-restenosis' },
  inStentRestenosis: { text: 'fhir.restenosis-on-angiography' },
  mehran: { text: 'fact.mehranClass', words: ['I', 'IA', 'IB', 'IC', 'ID', 'II', 'III', 'IV'] },
  waksman: { text: 'fhir.waksman-leading', words: ['IA', 'IB', 'IIA', 'IIB', 'IIC', 'III', 'IV', 'V'] },
  stenosis: { text: 'fact.stenosis' },
  expansion: { text: 'columns.expansion' },
  expansionBefore: { text: 'fact.expansionBeforePercent' },
  expansionAfter: { text: 'fact.expansionAfterPercent' },
  underexpandedBefore: { text: 'fact.underexpandedBefore', words: ['yes', 'presumed', 'no'] },
  underexpansionCorrected: { text: 'fact.underexpansionCorrected' },
  mechanical: { text: 'fact.mechanical' },
  biological: { text: 'fact.biological' },
  calciumNeedsModification: { text: 'fact.calciumNeedsModification' },
  acute: { text: 'fact.acute' },
  highBleedingRisk: { text: 'fact.highBleedingRisk' },
  recurrent: { text: 'fact.recurrent' },
  late: { text: 'fact.late' },
  largeVessel: { text: 'fact.largeVessel' },
  calciumScore: { text: 'fact.calciumScore' },
  layersCounted: { text: 'fact.layersCounted' },
  occluded: { text: 'fact.occluded' },
  residualBelow30: { text: 'fact.residualBelow30' },
  preparationBegun: { text: 'fact.preparationBegun' },
  ischaemia: { text: 'fact.ischaemia', words: ['proven', 'excluded'] },
  phase: { text: 'fact.phase', words: ['before-preparation', 'after-preparation'] },
};

const factConcepts = (): Concept[] =>
  Object.entries(FACTS).flatMap(([id, { text, words: values = [] }]) => [
    concept(id, words(text)),
    ...values.map((value) => concept(`${id}.${value}`, wordText(value))),
  ]);

const STAGES = ['imaging', 'preparation', 'gate', 'device', 'beyond', 'aftercare'];
const STRENGTHS = ['require', 'strong', 'moderate', 'weak', 'veto'];
const VERDICTS = ['required', 'recommended', 'option', 'acceptable', 'avoid', 'contraindicated', 'unavailable'];
/** Every action that a plan can name; one that is missing does not compile. */
const ACTIONS = Object.keys({
  'nc-balloon': 1,
  'super-high-pressure': 1,
  scoring: 1,
  cutting: 1,
  ivl: 1,
  elca: 1,
  rotational: 1,
  orbital: 1,
  'thrombus-management': 1,
  'cto-crossing': 1,
  des: 1,
  dcb: 1,
  'balloon-only': 1,
  'no-further-device': 1,
  cabg: 1,
  brachytherapy: 1,
  medical: 1,
  'intravascular-imaging': 1,
  ivus: 1,
  oct: 1,
  'stent-enhancement': 1,
  'physiology-test': 1,
  rewire: 1,
  'restore-flow': 1,
  'heart-team': 1,
  'dcb-paclitaxel': 1,
  'dcb-limus': 1,
  'bioresorbable-scaffold': 1,
  dapt: 1,
  'oral-anticoagulation': 1,
  'lipid-lowering': 1,
  'diabetes-therapy': 1,
  'proton-pump-inhibitor': 1,
} satisfies Record<Action, 1>);

const named = (prefix: string, ids: readonly string[], text = prefix): Concept[] =>
  ids.map((id) => concept(`${prefix}.${id}`, words(`${text}.${id}`)));

const planConcepts = (): Concept[] => [
  ...[CASE_FACT, 'derived-fact', DECISION].map((category) => concept(category, words(`fhir.category.${category}`))),
  ...named('section', SECTION_IDS, 'fhir.section'),
  ...named('stage', STAGES),
  ...named('action', ACTIONS),
  ...named('verdict', VERDICTS),
  ...named('strength', STRENGTHS),
  ...named(
    'caution',
    cautions.map(({ id }) => id),
  ),
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
  system(CASE_SYSTEM, 'RelumenCase', words('fhir.system.case'), caseConcepts()),
  system(FACT_SYSTEM, 'RelumenFact', words('fhir.system.fact'), factConcepts()),
  system(PLAN_SYSTEM, 'RelumenPlan', words('fhir.system.plan'), planConcepts()),
];
