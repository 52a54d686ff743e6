import type { VerificationLevel } from '../../src/territories/coronary/types/knowledge.ts';
import { finding, type Linter } from './finding.ts';
import { citedRecords } from './records.ts';

/** Every rule, definition, threshold, conflict, classification, label and position says where it comes from. */
export const everyStatementHasSource: Linter = (subject) =>
  citedRecords(subject)
    .filter(({ citations }) => citations.length === 0)
    .map(({ record }) => finding(record, 'it has no source'));

/** From the firmest on. `lecture` and `project` are kinds of their own: nothing was read that says so. */
const FIRMNESS: Readonly<Record<VerificationLevel, number>> = {
  'fulltext-seen': 4,
  'abstract-seen': 3,
  'secondary-page-seen': 2,
  lecture: 1,
  project: 1,
  'not-found': 0,
};

/** Every source and trial has a level; a trial with figures says where they were seen. */
export const verificationDeclared: Linter = ({ sources, trials }) => [
  ...[
    ...sources.map(({ id, verification }) => ({ record: `source ${id}`, verification })),
    ...trials.map(({ id, verification }) => ({ record: `trial ${id}`, verification })),
  ]
    .filter(({ verification }) => !Object.hasOwn(FIRMNESS, verification))
    .map(({ record, verification }) => finding(record, `"${verification}" is no verification level`)),
  ...trials
    .filter(({ verification, seen_at }) => verification !== 'not-found' && seen_at.length === 0)
    .map(({ id }) => finding(`trial ${id}`, 'it does not say where it was seen')),
];

/** What is said of one passage is never firmer than what was read of the whole document. */
export const noFirmerThanItsSource: Linter = ({ sources, questions, classifications, labels }) => {
  const statements = [
    ...questions.flatMap(({ id, positions }) =>
      positions.map((position) => ({ ...position, record: `position ${id} ${position.id}` })),
    ),
    ...classifications.flatMap(({ id, entries }) =>
      entries.map((entry) => ({ ...entry, record: `classification ${id} ${entry.id}` })),
    ),
    ...labels.map((label) => ({ ...label, record: `label ${label.id}` })),
  ];
  return statements.flatMap(({ record, source, verification }) => {
    const whole = sources.find(({ id }) => id === source)?.verification;
    return whole && FIRMNESS[verification] > FIRMNESS[whole]
      ? [finding(record, `it is given as ${verification}, its source ${source} only as ${whole}`)]
      : [];
  });
};
