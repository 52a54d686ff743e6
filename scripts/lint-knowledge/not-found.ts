import { type Finding, finding, type Linter } from './finding.ts';
import { citedRecords } from './records.ts';
import type { Subject } from './subject.ts';

/** Nothing that was looked for and not found stands as a fact: no figure, no grade, no evidence, no plot. */
export const notFoundIsNoFact: Linter = (subject) => [
  ...trialsNotFound(subject),
  ...sourcesNotFound(subject),
  ...subject.classifications.flatMap(({ id, entries }) =>
    entries
      .filter(({ verification, figures, limits }) => verification === 'not-found' && (figures || limits))
      .map((entry) => finding(`classification ${id} ${entry.id}`, 'it was not found, but shows figures')),
  ),
  ...subject.labels.flatMap((label) =>
    label.notes
      .filter(
        ({ id, verification }) =>
          verification === 'not-found' && /\d/.test(subject.texts[`label.${label.id}.${id}`] ?? ''),
      )
      .map(({ id }) => finding(`label.${label.id}.${id}`, 'it was not found, but shows a figure')),
  ),
];

function trialsNotFound({ trials, knowledge, effects, quotedNumbers }: Subject): readonly Finding[] {
  return trials
    .filter(({ verification }) => verification === 'not-found')
    .flatMap(({ id, endpoints, n, conclusion }) => {
      const record = `trial ${id}`;
      const rules = knowledge.rules.filter(({ evidence }) => evidence.includes(id));
      const uses = knowledge.use.filter(({ source }) => source === id);
      return [
        ...(endpoints.length > 0 ? [finding(record, 'it was not found, but has endpoints')] : []),
        ...(n !== null ? [finding(record, 'it was not found, but has a number of patients')] : []),
        ...(conclusion !== null ? [finding(record, 'it was not found, but has a conclusion')] : []),
        ...rules.map((rule) => finding(`rule ${rule.id}`, `its evidence ${id} was not found`)),
        ...uses.map(({ note }) => finding(`use ${note}`, `its source ${id} was not found`)),
        ...(effects.some(({ trialId }) => trialId === id) ? [finding(record, 'it was not found, but is plotted')] : []),
        ...quotedNumbers
          .filter((quoted) => quoted.record.trial === id)
          .map(({ text }) => finding(text, `its numbers are quoted from ${id}, which was not found`)),
      ];
    });
}

function sourcesNotFound(subject: Subject): readonly Finding[] {
  const lost = new Set(subject.sources.filter(({ verification }) => verification === 'not-found').map(({ id }) => id));
  const shownAsNotFound = new Set([
    ...subject.classifications.flatMap(({ id, entries }) =>
      entries.filter(({ verification }) => verification === 'not-found').map((e) => `classification ${id} ${e.id}`),
    ),
    ...subject.classifications
      .filter(({ verification }) => verification === 'not-found')
      .map(({ id }) => `classification ${id}`),
  ]);
  return [
    ...citedRecords(subject).flatMap(({ record, citations }) => {
      const graded = citations.filter(({ source, grade }) => lost.has(source) && grade !== undefined);
      const alone = citations.length > 0 && citations.every(({ source }) => lost.has(source));
      return [
        ...graded.map(({ source }) => finding(record, `it has a grade of ${source}, which was not found`)),
        ...(alone && !shownAsNotFound.has(record) ? [finding(record, 'it rests only on what was not found')] : []),
      ];
    }),
    ...subject.quotedNumbers
      .filter(({ record: { source } }) => source !== undefined && lost.has(source))
      .map(({ text, record }) => finding(text, `its numbers are quoted from ${record.source}, which was not found`)),
  ];
}
