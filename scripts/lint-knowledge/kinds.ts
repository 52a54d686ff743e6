import { finding, type Linter } from './finding.ts';
import type { Subject } from './subject.ts';

const STUDIES: readonly string[] = ['study', 'meta-analysis'];
const OTHERS: readonly string[] = ['label', 'document'];

/**
 * A label or a document is no trial: it has no arms, its figures are in no plot, no patient is held against its
 * population, and it answers no question as a trial does.
 */
export const noTrialOfALabel: Linter = (subject) =>
  subject.trials.flatMap(({ id, kind, arms }) => {
    const record = `trial ${id}`;
    if (STUDIES.includes(kind)) return [];
    if (!OTHERS.includes(kind)) return [finding(record, `"${kind}" is no kind of record`)];
    return [
      ...(arms === null ? [] : [finding(record, `it is a ${kind}, but has arms`)]),
      ...usedAsTrial(subject, id).map((use) => finding(record, `it is a ${kind}, but ${use}`)),
    ];
  });

function usedAsTrial({ effects, populations, evidenceQuestions }: Subject, id: string): readonly string[] {
  return [
    ...(effects.some(({ trialId }) => trialId === id) ? ['is plotted'] : []),
    ...(populations.some(({ trial }) => trial === id) ? ['has a population'] : []),
    ...evidenceQuestions
      .filter(({ trials, mixed }) => [...trials, ...mixed].includes(id))
      .map((question) => `answers the question ${question.id}`),
  ];
}
