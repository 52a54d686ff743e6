import { finding, type Linter } from './finding.ts';
import { citedRecords } from './records.ts';
import type { Subject } from './subject.ts';

/** Orphans without a reason, and reasons for what is no orphan: a list that is not kept up hides the next one. */
function unused(
  kind: string,
  ids: readonly string[],
  used: ReadonlySet<string>,
  allowed: Readonly<Record<string, string>>,
) {
  const orphans = ids.filter((id) => !used.has(id));
  return [
    ...orphans
      .filter((id) => !allowed[id])
      .map((id) => finding(`${kind} ${id}`, 'nothing uses it: use it, or say in the allow list why it stays')),
    ...Object.keys(allowed)
      .filter((id) => !orphans.includes(id))
      .map((id) => finding(`${kind} ${id}`, 'it is in the allow list, but it is used or does not exist')),
  ];
}

const quoted = ({ quotedNumbers }: Subject, kind: 'trial' | 'source') =>
  quotedNumbers.flatMap(({ record }) => record[kind] ?? []);

/**
 * A trial is the evidence of a rule, the source of a note on use, a row of a forest plot or the origin of a quoted number;
 * or is allowed to wait.
 */
export const orphanTrials: Linter = (subject) =>
  unused(
    'trial',
    subject.trials.map(({ id }) => id),
    new Set([
      ...subject.knowledge.rules.flatMap(({ evidence }) => evidence),
      ...subject.knowledge.use.map(({ source }) => source),
      ...subject.effects.map(({ trialId }) => trialId),
      ...quoted(subject, 'trial'),
    ]),
    subject.allowedOrphans.trials,
  );

/** A source is cited by a record; or is allowed to wait. */
export const orphanSources: Linter = (subject) =>
  unused(
    'source',
    subject.sources.map(({ id }) => id),
    new Set([
      ...citedRecords(subject).flatMap(({ citations }) => citations.map(({ source }) => source)),
      ...quoted(subject, 'source'),
    ]),
    subject.allowedOrphans.sources,
  );
