import type { Composition, CompositionSection } from 'fhir/r4';
import { CHOICE_TEXT } from '#territory/columns.ts';
import { answerLines, conflictsShown, TEAM } from '#territory/fhir/plan.ts';
import { SECTIONS } from '#territory/fhir/sections.ts';
import { listText } from '../../i18n/translate.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { narrative } from './narrative.ts';
import { PSEUDONYMOUS } from './nobody.ts';
import { plain, planCode, words } from './parts.ts';
import { advisedAgainst, leavesOf } from './plan.ts';
import { DOCUMENT_TYPE, LABEL_SYSTEM, LOINC } from './systems.ts';
import type { SectionSpec } from './territory-spec.ts';

/** The entries that a section holds, in the order in which it names them. */
const heldBy = ({ holds }: SectionSpec, entries: readonly Entry[]): Entry[] =>
  holds.flatMap((held) => entries.filter(({ name }) => (/[.:]$/.test(held) ? name.startsWith(held) : name === held)));

const joinedWords = (items: readonly string[]): string => plain(listText(items, 'and'));

/** The plan in lines: for many readers the narrative is all they show. */
function planLines({ result }: Exported): string[] {
  const { device, heartTeam, alternatives, cautions, missing } = result;
  const choice = device.choice.map((option) => words(`${CHOICE_TEXT}.${option}`));
  const open = missing.filter(({ couldChange }) => couldChange).map(({ field }) => words(`field.${field}.label`));
  const titles = (ids: readonly string[]) =>
    joinedWords(ids.map((id) => (id === 'test-first' ? words('indication.test-first') : words(`rule.${id}.title`))));
  const status = words(`device-status.${device.status}`);
  return [
    ...answerLines(result),
    words('fhir.scope', { scope: words(`scope.${result.scope.status}`) }),
    words('fhir.indication', { indication: words(`indication.${result.indication.status}`) }),
    choice.length > 0
      ? words('fhir.device', { device: plain(listText(choice, 'or')), status })
      : words('fhir.no-device', { status }),
    ...(device.blockedBy.length > 0 ? [words('fhir.first', { demands: titles(device.blockedBy) })] : []),
    ...leavesOf(result).map(({ stage, text, verdict }) =>
      words('fhir.may-be-done', {
        stage: words(`stage.${stage}`),
        action: words(text),
        verdict: words(`verdict.${verdict}`),
      }),
    ),
    ...advisedAgainst(result).map(({ step }) =>
      words('fhir.advised-against', {
        action: words(`action.${step.action}`),
        verdict: words(`verdict.${step.verdict}`),
      }),
    ),
    ...(heartTeam ? [words(TEAM.text)] : []),
    ...(alternatives.length > 0
      ? [
          words('fhir.alternatives', {
            options: joinedWords(alternatives.map((option) => words(`${CHOICE_TEXT}.${option}`))),
          }),
        ]
      : []),
    ...conflictsShown(result).map((id) => words('fhir.conflict', { title: words(`conflict.${id}.title`) })),
    ...cautions.map(({ text }) => words(text)),
    ...(open.length > 0 ? [words('fhir.could-change', { fields: joinedWords(open) })] : []),
  ];
}

const linesOf = (id: string, entries: readonly Entry[], exported: Exported): string[] => {
  if (id === 'plan') return planLines(exported);
  const lines = entries.map(({ line }) => line).filter((line) => line !== null);
  return id === 'knowledge' ? [...lines, words('fhir.limits')] : lines;
};

function section(of: SectionSpec, entries: readonly Entry[], exported: Exported): CompositionSection {
  const title = words(`fhir.section.${of.id}`);
  return {
    title,
    code: {
      coding: [
        planCode(`section.${of.id}`, title),
        ...(of.loinc === undefined ? [] : [{ system: LOINC, code: of.loinc }]),
      ],
    },
    text: narrative(linesOf(of.id, entries, exported)),
    entry: entries.map(({ name }) => referenceTo(exported, name)),
  };
}

/** The head of the document. Always preliminary: nobody attests it in the tool. A section without any entry is left out. */
export function composition(exported: Exported, all: readonly Entry[]): Entry<Composition> {
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
        const entries = heldBy(one, all);
        return entries.length > 0 ? [section(one, entries, exported)] : [];
      }),
    },
  };
}
