import type { Bundle, Observation, Provenance } from 'fhir/r4';
import { inOriginal } from '../../i18n/translate.ts';
import { cleared } from '../withheld.ts';
import { answerParameters, cautionOutcome, guidance, knowledgeLibrary } from './answer.ts';
import { caseFacts } from './case-facts.ts';
import { composition, type Sorted } from './composition.ts';
import { decisionTaken } from './decision.ts';
import { derivedFacts } from './derived-facts.ts';
import { bundled, type Entry, type Exported, referenceTo } from './exported.ts';
import { words } from './parts.ts';
import { requestGroup } from './plan.ts';
import { condition, patient, procedures, software, stent } from './projections.ts';
import { PARTICIPANT, URI } from './systems.ts';

const there = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);

/**
 * A case with its answer as one FHIR R4 document. The Observations of the category `case-fact` and `decision`, the parameters
 * `setting.*` and the label are the record; everything else is made of them for other readers. The same input gives the
 * same document, address for address, whatever language the screen speaks: its words are those of the code systems, English. What may say who the patient is stays behind.
 * @param given `exportedAt` in ISO 8601, `id` a UUID
 */
export const fhirDocument = (given: Exported): Bundle => inOriginal(() => documentOf(given));

function documentOf(given: Exported): Bundle {
  const exported = { ...given, case: cleared(given.case).case };
  const facts = caseFacts(exported);
  const diagnosis = condition(exported);
  const done = decisionTaken(exported);
  const shared = [patient(exported), software(exported)];
  const reasons = [...there(diagnosis), ...facts.filter(isKnown)].map(({ name }) => name);
  const plan = requestGroup(exported, diagnosis !== undefined);
  const knowledge = knowledgeLibrary(exported);
  const answer = guidance(exported, reasons);
  const entries = [
    ...shared,
    ...facts,
    ...there(diagnosis),
    ...stent(exported),
    ...procedures(exported),
    ...derivedFacts(exported),
    plan,
    answerParameters(exported),
    ...there(cautionOutcome(exported)),
    answer,
    knowledge,
    ...there(done),
    provenance(exported),
  ];
  const head = composition(exported, sorted(exported, { facts, diagnosis, done, plan, answer, knowledge }));
  return {
    resourceType: 'Bundle',
    identifier: { system: URI, value: `urn:uuid:${exported.id}` },
    type: 'document',
    timestamp: exported.exportedAt,
    entry: [head, ...entries].map((entry) => bundled(exported, entry)),
  };
}

const isKnown = ({ resource }: Entry<Observation>): boolean => resource.dataAbsentReason === undefined;

interface Parts {
  readonly facts: readonly Entry<Observation>[];
  readonly diagnosis: Entry | undefined;
  readonly done: Entry | undefined;
  readonly plan: Entry;
  readonly answer: Entry;
  readonly knowledge: Entry;
}

function sorted(exported: Exported, { facts, diagnosis, done, plan, answer, knowledge }: Parts): Sorted {
  const of = (section: string) => facts.filter(({ name }) => name.startsWith(`fact:${section}.`));
  return {
    condition: there(diagnosis),
    lesion: of('lesion'),
    stent: [...of('stent'), ...stent(exported)],
    history: of('history'),
    imaging: of('imaging'),
    patient: of('patient'),
    preparation: [...of('preparation'), ...procedures(exported)],
    derived: derivedFacts(exported),
    plan: [plan, answer],
    decision: there(done),
    knowledge: [knowledge, software(exported)],
  };
}

const provenance = (exported: Exported): Entry<Provenance> => ({
  name: 'provenance',
  line: null,
  resource: {
    resourceType: 'Provenance',
    target: [referenceTo(exported, 'composition'), referenceTo(exported, 'guidance')],
    recorded: exported.exportedAt,
    activity: { text: words('fhir.activity') },
    agent: [
      {
        type: { coding: [{ system: PARTICIPANT, code: 'assembler' }] },
        who: referenceTo(exported, 'software'),
      },
      { type: { coding: [{ system: PARTICIPANT, code: 'enterer' }] }, who: { display: words('fhir.operator') } },
    ],
    entity: [{ role: 'source', what: referenceTo(exported, 'knowledge') }],
  },
});
