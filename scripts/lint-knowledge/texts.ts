import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import { finding, type Linter } from './finding.ts';
import type { Subject } from './subject.ts';

/** Every text that a record or a result asks for by its id. */
function wanted(subject: Subject): readonly string[] {
  const { knowledge, fields } = subject;
  return [
    ...knowledge.rules.flatMap(({ id }) => [`rule.${id}.title`, `rule.${id}.text`]),
    ...knowledge.conflicts.flatMap(({ id }) => [`conflict.${id}.title`, `conflict.${id}`]),
    ...knowledge.cautions.map(({ id }) => `caution.${id}`),
    ...knowledge.definitions.map(({ id }) => `fact.${id}`),
    ...subject.computedFacts.map((fact) => `fact.${fact}`),
    ...subject.sources.map(({ id }) => `source.${id}.note`),
    ...subject.topics.map((id) => `topic.${id}`),
    ...subject.hazards.flatMap(({ id, remains }) =>
      ['title', 'cause', 'effect', 'control', ...(remains ? ['remains'] : [])].map((part) => `hazard.${id}.${part}`),
    ),
    ...subject.effects.flatMap(({ favours, against }) => [`arm.${favours}`, `arm.${against}`]),
    ...subject.questions.flatMap(({ id, positions }) => [
      `question.${id}`,
      ...positions.flatMap((position) => [`position.${id}.${position.id}`, `document.${position.source}`]),
    ]),
    ...subject.classifications.flatMap(({ id, entries }) =>
      ['title', 'note', ...entries.map((entry) => entry.id)].map((part) => `classification.${id}.${part}`),
    ),
    ...subject.labels.flatMap(({ id, contraindications, notes }) =>
      ['indication', ...contraindications, ...notes.map((note) => note.id)].map((part) => `label.${id}.${part}`),
    ),
    ...Object.entries(fields).flatMap(([path, spec]) => [
      `field.${path}.label`,
      ...valuesOf(spec).map((value) => `value.${path}.${value}`),
    ]),
    ...Object.entries(subject.words).flatMap(([prefix, words]) => words.map((word) => `${prefix}.${word}`)),
  ];
}

const valuesOf = (spec: FieldSpec): readonly (string | number)[] =>
  spec.kind === 'choice' || spec.kind === 'list' ? spec.values : [];

/** Rules, conflicts, cautions, outcomes, actions, verdicts and all the rest have words to be shown in. */
export const everyTextPresent: Linter = (subject) =>
  [...new Set(wanted(subject))]
    .filter((id) => (subject.texts[id] ?? '').trim() === '')
    .map((id) => finding(id, 'there is no text'));

/** Texts of records carry the record's id: none is left over from a record that is gone. */
export const noTextLeftOver: Linter = (subject) => {
  const known = new Set([
    ...wanted(subject),
    ...subject.classifications.map(({ id }) => `classification.${id}.lecture`),
  ]);
  return Object.keys(subject.texts)
    .filter((id) => /^(rule|conflict|caution|question|position|classification|label|topic|hazard)\./.test(id))
    .filter((id) => !known.has(id))
    .map((id) => finding(id, 'the text belongs to no record'));
};
