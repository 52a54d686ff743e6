import { type Finding, finding, type Linter } from './finding.ts';
import { identified } from './records.ts';

const twice = (kind: string, ids: readonly string[]): readonly Finding[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
    finding(`${kind} ${id}`, 'the id is used twice'),
  );

/** Within its kind an id names one record. */
export const uniqueIds: Linter = (subject) => {
  const all = identified(subject);
  return [
    ...[...new Set(all.map(({ kind }) => kind))].flatMap((kind) =>
      twice(
        kind,
        all.filter((one) => one.kind === kind).map(({ id }) => id),
      ),
    ),
    ...subject.questions.flatMap((question) =>
      twice(
        `position ${question.id}`,
        question.positions.map(({ id }) => id),
      ),
    ),
    ...subject.classifications.flatMap((classification) =>
      twice(
        `classification ${classification.id}`,
        classification.entries.map(({ id }) => id),
      ),
    ),
  ];
};

/**
 * Ids are permanent: what was given out is still there, or retired with a reason, and stands for the same thing.
 * A result, a case file or a paper that names rule D5 must find what it meant.
 */
export const permanentIds: Linter = (subject) => {
  const { ids, retired } = subject.register;
  const now = identified(subject);
  const vanished = Object.entries(ids).flatMap(([kind, entries]) =>
    Object.keys(entries)
      .filter((id) => !now.some((one) => one.kind === kind && one.id === id) && !retired[`${kind} ${id}`])
      .map((id) => finding(`${kind} ${id}`, 'the id has vanished: ids are permanent, or retired with a reason')),
  );
  const changed = now.flatMap(({ kind, id, means }) => {
    const record = `${kind} ${id}`;
    if (retired[record]) return [finding(record, 'the id is retired and must not be used again')];
    const meant = ids[kind]?.[id];
    if (meant === undefined)
      return [finding(record, 'the id is not in the register: npm run lint:knowledge -- --register')];
    return meant === means ? [] : [finding(record, `the id stood for "${meant}" and now stands for "${means}"`)];
  });
  return [...vanished, ...changed];
};
