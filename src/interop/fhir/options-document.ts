import type {
  Bundle,
  Composition,
  CompositionSection,
  Device,
  Parameters,
  ParametersParameter,
  Patient,
} from 'fhir/r4';
import { conflictsShown, headline } from '#territory/entry/headline.ts';
import { inOriginal } from '../../i18n/translate.ts';
import { cleared } from '../withheld.ts';
import { bundled, type Entry, type Exported, referenceTo } from './exported.ts';
import { narrative } from './narrative.ts';
import { plan } from './options-codes.ts';
import { decisionTaken, derivedFacts, enteredFacts } from './options-facts.ts';
import { plain, words } from './parts.ts';
import { DOCUMENT_TYPE, LABEL_SYSTEM, MASKED, OBSERVATION_VALUE, URI } from './systems.ts';

const PSEUDONYMOUS = { security: [{ system: OBSERVATION_VALUE, code: 'PSEUDED' }] };

/**
 * A case in which many options are compared, with its answer, as one FHIR R4 document of local codes. The Observations of
 * the categories `case-fact` and `decision`, the parameters `setting.*` and the label are the record; the rest is made of
 * them. The same input gives the same document, whatever language the screen speaks. What may say who the patient is stays behind.
 * @param given `exportedAt` in ISO 8601, `id` a UUID
 */
export const optionsDocument = (given: Exported): Bundle =>
  inOriginal(() => {
    const exported = { ...given, case: cleared(given.case).case };
    const sections: Sections = {
      entered: enteredFacts(exported),
      derived: derivedFacts(exported),
      plan: [answerParameters(exported)],
      decision: decisionTaken(exported),
      knowledge: [software(exported)],
    };
    const entries = [patient(exported), ...Object.values(sections).flat()];
    return {
      resourceType: 'Bundle',
      identifier: { system: URI, value: `urn:uuid:${exported.id}` },
      type: 'document',
      timestamp: exported.exportedAt,
      entry: [head(exported, sections), ...entries].map((entry) => bundled(exported, entry)),
    };
  });

type Sections = Readonly<Record<'entered' | 'derived' | 'plan' | 'decision' | 'knowledge', readonly Entry[]>>;

/** Nobody: a masked name, and the sex where it was entered. */
const patient = ({ case: { patient: of } }: Exported): Entry<Patient> => ({
  name: 'patient',
  line: null,
  resource: {
    resourceType: 'Patient',
    meta: PSEUDONYMOUS,
    name: [{ extension: [{ url: MASKED, valueCode: 'masked' }] }],
    ...(of?.sex ? { gender: of.sex } : {}),
  },
});

const software = ({ appVersion, result }: Exported): Entry<Device> => ({
  name: 'software',
  line: words('fhir.computed', { version: result.knowledge.version }),
  resource: {
    resourceType: 'Device',
    status: 'active',
    deviceName: [{ name: 'Relumen', type: 'user-friendly-name' }],
    type: { text: words('fhir.software') },
    version: [
      { type: { text: 'application' }, value: appVersion },
      { type: { text: 'knowledge' }, value: result.knowledge.version },
    ],
  },
});

const code = (name: string, value: string): ParametersParameter => ({ name, valueCode: value });
const codes = (name: string, values: readonly string[]) => values.map((value) => code(name, value));

/** The settings of the case itself are read back: a list that may be empty says so. */
const settingParts = ({ case: { setting = {} } }: Exported): ParametersParameter[] =>
  Object.entries(setting).map(([key, value]) =>
    Array.isArray(value)
      ? {
          name: `setting.${key}`,
          part: value.length > 0 ? codes('item', value) : [{ name: 'empty', valueBoolean: true }],
        }
      : code(`setting.${key}`, String(value)),
  );

/** The answer, names as in the result. */
function answerParameters(exported: Exported): Entry<Parameters> {
  const { result } = exported;
  const { device } = result;
  const parameter = [
    ...settingParts(exported),
    code('scope.status', result.scope.status),
    code('indication.status', result.indication.status),
    code('device.status', device.status),
    ...codes('device.choice', device.choice),
    ...(device.agreement ? [code('device.agreement', device.agreement)] : []),
    ...codes('device.blockedBy', device.blockedBy),
    ...device.options.map((option) => ({
      name: 'device.option',
      part: [
        code('option', option.option),
        code('verdict', option.verdict),
        ...(['for', 'against'] as const).flatMap((side) =>
          option[side].map(({ rule, strength }) => ({
            name: side,
            part: [code('rule', rule), code('strength', strength)],
          })),
        ),
      ],
    })),
    { name: 'team', valueBoolean: result.heartTeam },
    ...codes('conflict', result.conflicts),
    ...codes('rule.fired', result.rules.fired),
    ...codes(
      'missing',
      result.missing.filter(({ couldChange }) => couldChange).map(({ field }) => field),
    ),
  ];
  return { name: 'answer', line: plain(headline(result)), resource: { resourceType: 'Parameters', parameter } };
}

function sectionOf(exported: Exported, id: keyof Sections, entries: readonly Entry[]): CompositionSection {
  const title = words(`fhir.section.${id}`);
  const lines = entries.flatMap(({ line }) => line ?? []);
  const said =
    id === 'plan'
      ? [
          ...lines,
          ...conflictsShown(exported.result).map((one) =>
            words('fhir.conflict', { title: words(`conflict.${one}.title`) }),
          ),
        ]
      : id === 'knowledge'
        ? [...lines, words('fhir.limits')]
        : lines;
  return {
    title,
    code: plan(`section.${id}`, title),
    text: narrative(said),
    entry: entries.map(({ name }) => referenceTo(exported, name)),
  };
}

/** The head of the document. Always preliminary: nobody attests it in the tool. */
function head(exported: Exported, sections: Sections): Entry<Composition> {
  const { label } = exported.case;
  return {
    name: 'composition',
    line: null,
    resource: {
      resourceType: 'Composition',
      meta: PSEUDONYMOUS,
      ...(label ? { identifier: { system: LABEL_SYSTEM, value: label } } : {}),
      status: 'preliminary',
      type: { coding: [{ ...DOCUMENT_TYPE }], text: words('fhir.document') },
      subject: referenceTo(exported, 'patient'),
      date: exported.exportedAt,
      author: [referenceTo(exported, 'software')],
      title: words('fhir.title'),
      section: (Object.keys(sections) as (keyof Sections)[])
        .filter((id) => sections[id].length > 0)
        .map((id) => sectionOf(exported, id, sections[id])),
    },
  };
}
