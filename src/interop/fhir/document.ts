import type { Bundle, Observation, Provenance } from 'fhir/r4';
import { projections } from '#territory/fhir/projections.ts';
import { inOriginal } from '../../i18n/translate.ts';
import { cleared } from '../withheld.ts';
import { answerParameters, cautionOutcome, guidance, knowledgeLibrary } from './answer.ts';
import { caseFacts } from './case-facts.ts';
import { composition } from './composition.ts';
import { decisionTaken } from './decision.ts';
import { derivedFacts } from './derived-facts.ts';
import { bundled, type Entry, type Exported, referenceTo } from './exported.ts';
import { patient, software } from './nobody.ts';
import { words } from './parts.ts';
import { requestGroup } from './plan.ts';
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
  const shown = projections(exported);
  const hasDiagnosis = shown.some(({ name }) => name === 'condition');
  const reasons = [...(hasDiagnosis ? ['condition'] : []), ...facts.filter(isKnown).map(({ name }) => name)];
  const entries = [
    patient(exported),
    software(exported),
    ...facts,
    ...shown,
    ...derivedFacts(exported),
    requestGroup(exported, hasDiagnosis),
    answerParameters(exported),
    ...there(cautionOutcome(exported)),
    guidance(exported, reasons),
    knowledgeLibrary(exported),
    ...there(decisionTaken(exported)),
    provenance(exported),
  ];
  return {
    resourceType: 'Bundle',
    identifier: { system: URI, value: `urn:uuid:${exported.id}` },
    type: 'document',
    timestamp: exported.exportedAt,
    entry: [composition(exported, entries), ...entries].map((entry) => bundled(exported, entry)),
  };
}

const isKnown = ({ resource }: Entry<Observation>): boolean => resource.dataAbsentReason === undefined;

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
