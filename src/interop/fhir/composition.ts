import type { Composition, CompositionSection } from 'fhir/r4';
import { listText } from '../../i18n/translate.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { narrative } from './narrative.ts';
import { plain, planCode, words } from './parts.ts';
import { advisedAgainst, leavesOf } from './plan.ts';
import { PSEUDONYMOUS } from './projections.ts';
import { DOCUMENT_TYPE, LABEL_SYSTEM, LOINC } from './systems.ts';

/** The sections in their order. The codes of LOINC are of FHIR's own list; their meanings were read in copies only, so ours lead. */
const SECTIONS = [
  { id: 'condition' },
  { id: 'lesion', loinc: '59776-5' },
  { id: 'stent', loinc: '46264-8' },
  { id: 'history' },
  { id: 'imaging' },
  { id: 'patient' },
  { id: 'preparation', loinc: '29554-3' },
  { id: 'derived', loinc: '51848-0' },
  { id: 'plan', loinc: '18776-5' },
  { id: 'decision' },
  { id: 'knowledge' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
export const SECTION_IDS: readonly SectionId[] = SECTIONS.map(({ id }) => id);

/** The entries of every section; a section without any is left out. */
export type Sorted = Readonly<Partial<Record<SectionId, readonly Entry[]>>>;

const joinedWords = (items: readonly string[]): string => plain(listText(items, 'and'));

/** The plan in lines: for many readers the narrative is all they show. */
function planLines({ result }: Exported): string[] {
  const { device, heartTeam, alternatives, conflicts, cautions, missing } = result;
  const choice = device.choice.map((option) => words(`action.${option}`));
  const open = missing.filter(({ couldChange }) => couldChange).map(({ field }) => words(`field.${field}.label`));
  const titles = (ids: readonly string[]) =>
    joinedWords(ids.map((id) => (id === 'test-first' ? words('indication.test-first') : words(`rule.${id}.title`))));
  const status = words(`device-status.${device.status}`);
  return [
    words('fhir.scope', { scope: words(`scope.${result.scope.status}`) }),
    words('fhir.indication', { indication: words(`indication.${result.indication.status}`) }),
    choice.length > 0
      ? words('fhir.device', { device: plain(listText(choice, 'or')), status })
      : words('fhir.no-device', { status }),
    ...(device.blockedBy.length > 0 ? [words('fhir.first', { demands: titles(device.blockedBy) })] : []),
    ...leavesOf(result).map(({ stage, action, verdict }) =>
      words('fhir.may-be-done', {
        stage: words(`stage.${stage}`),
        action: words(`action.${action}`),
        verdict: words(`verdict.${verdict}`),
      }),
    ),
    ...advisedAgainst(result).map(({ step }) =>
      words('fhir.advised-against', {
        action: words(`action.${step.action}`),
        verdict: words(`verdict.${step.verdict}`),
      }),
    ),
    ...(heartTeam ? [words('action.heart-team')] : []),
    ...(alternatives.length > 0
      ? [words('fhir.alternatives', { options: joinedWords(alternatives.map((option) => words(`action.${option}`))) })]
      : []),
    ...conflicts.map((id) => words('fhir.conflict', { title: words(`conflict.${id}.title`) })),
    ...cautions.map(({ text }) => words(text)),
    ...(open.length > 0 ? [words('fhir.could-change', { fields: joinedWords(open) })] : []),
  ];
}

const linesOf = (id: SectionId, entries: readonly Entry[], exported: Exported): string[] => {
  if (id === 'plan') return planLines(exported);
  const lines = entries.map(({ line }) => line).filter((line) => line !== null);
  return id === 'knowledge' ? [...lines, words('fhir.limits')] : lines;
};

function section(of: (typeof SECTIONS)[number], entries: readonly Entry[], exported: Exported): CompositionSection {
  const title = words(`fhir.section.${of.id}`);
  return {
    title,
    code: {
      coding: [planCode(`section.${of.id}`, title), ...('loinc' in of ? [{ system: LOINC, code: of.loinc }] : [])],
    },
    text: narrative(linesOf(of.id, entries, exported)),
    entry: entries.map(({ name }) => referenceTo(exported, name)),
  };
}

/** The head of the document. Always preliminary: nobody attests it in the tool. */
export function composition(exported: Exported, sorted: Sorted): Entry<Composition> {
  const { label } = exported.case;
  return {
    name: 'composition',
    line: null,
    resource: {
      resourceType: 'Composition',
      meta: PSEUDONYMOUS,
      // Of the case and not of the patient, so that no server matches patients by it.
      ...(label ? { identifier: { system: LABEL_SYSTEM, value: label } } : {}),
      status: 'preliminary',
      type: { coding: [{ ...DOCUMENT_TYPE }], text: words('fhir.document') },
      subject: referenceTo(exported, 'patient'),
      date: exported.exportedAt,
      author: [referenceTo(exported, 'software')],
      title: words('fhir.title'),
      section: SECTIONS.flatMap((one) => {
        const entries = sorted[one.id] ?? [];
        return entries.length > 0 ? [section(one, entries, exported)] : [];
      }),
    },
  };
}
