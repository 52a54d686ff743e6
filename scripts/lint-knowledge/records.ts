import type { Citation } from '../../src/territories/coronary/types/knowledge.ts';
import type { Subject } from './subject.ts';

/** A record that says where it comes from. */
export interface Cited {
  readonly record: string;
  readonly citations: readonly Citation[];
}

/** Every record that a clinician reads as a statement, with what it cites. */
export function citedRecords({ knowledge, questions, classifications, labels }: Subject): readonly Cited[] {
  const cited = (kind: string, of: readonly { readonly id: string; readonly sources: readonly Citation[] }[]) =>
    of.map(({ id, sources }) => ({ record: `${kind} ${id}`, citations: sources }));
  return [
    ...cited('rule', knowledge.rules),
    ...cited('definition', knowledge.definitions),
    ...cited('threshold', knowledge.thresholds),
    ...cited('conflict', knowledge.conflicts),
    ...cited('classification', classifications),
    ...classifications.flatMap(({ id, entries }) =>
      entries.map((entry) => ({ record: `classification ${id} ${entry.id}`, citations: [{ source: entry.source }] })),
    ),
    ...labels.map(({ id, source }) => ({ record: `label ${id}`, citations: [{ source }] })),
    ...questions.flatMap(({ id, positions }) =>
      positions.map(({ id: position, source, at, grade }) => ({
        record: `position ${id} ${position}`,
        citations: [{ source, ...(at !== null && { at }), ...(grade !== null && { grade }) }],
      })),
    ),
  ];
}

/** Every id with its kind and what it stands for: what must not change under it. */
export function identified(subject: Subject): readonly { kind: string; id: string; means: string }[] {
  const { knowledge, texts } = subject;
  const of = <T extends { readonly id: string }>(kind: string, list: readonly T[], means: (item: T) => string) =>
    list.map((item) => ({ kind, id: item.id, means: means(item) }));
  return [
    ...of('rule', knowledge.rules, ({ id, section }) => `${section}: ${texts[`rule.${id}.title`]}`),
    ...of('definition', knowledge.definitions, ({ id }) => texts[`fact.${id}`] ?? ''),
    ...of('threshold', knowledge.thresholds, ({ facts, unit }) => `${facts.join(', ')} in ${unit}`),
    ...of('conflict', knowledge.conflicts, ({ id }) => texts[`conflict.${id}.title`] ?? ''),
    ...of('caution', knowledge.cautions, ({ fields }) => fields.join(', ')),
    ...of('source', subject.sources, ({ citation }) => citation),
    ...of('trial', subject.trials, ({ name }) => name),
    ...of('question', subject.questions, ({ id }) => texts[`question.${id}`] ?? ''),
    ...of('classification', subject.classifications, ({ id }) => texts[`classification.${id}.title`] ?? ''),
    ...of('label', subject.labels, ({ device, region }) => `${device}, ${region}`),
    ...of('hazard', subject.hazards, ({ id }) => texts[`hazard.${id}.title`] ?? ''),
  ];
}
