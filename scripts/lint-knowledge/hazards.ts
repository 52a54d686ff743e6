import type { ShownBy } from '../../src/territories/coronary/shown-by.ts';
import { finding, type Linter } from './finding.ts';
import type { Checks, Subject } from './subject.ts';

/** Every hazard names something that shows how it is stopped, and only rules that exist. */
export const everyHazardStopped: Linter = ({ hazards, knowledge }) =>
  hazards.flatMap(({ id, rules, shownBy }) => [
    ...(shownBy.length === 0 ? [finding(`hazard ${id}`, 'nothing shows that it is stopped')] : []),
    ...rules
      .filter((rule) => !knowledge.rules.some((one) => one.id === rule))
      .map((rule) => finding(`hazard ${id}`, `there is no rule ${rule}`)),
  ]);

/** What a hazard or a criterion of the intended purpose is shown by is there: the test, the claim, the case, the linter. */
export const whatShowsItExists: Linter = (subject) =>
  statements(subject).flatMap(({ record, shownBy }) =>
    shownBy.filter((shown) => !exists(shown, subject.checks)).map((shown) => finding(record, missing(shown))),
  );

const statements = ({ hazards, criteria }: Subject) => [
  ...hazards.map(({ id, shownBy }) => ({ record: `hazard ${id}`, shownBy })),
  ...criteria.map(({ id, shownBy }) => ({ record: `criterion ${id}`, shownBy })),
];

function exists(shown: ShownBy, { tests, claims, workedCases, linters }: Checks): boolean {
  switch (shown.kind) {
    case 'test':
      return tests[shown.file]?.includes(shown.title) ?? false;
    case 'proof':
      return claims.includes(shown.claim);
    case 'worked-case':
      return workedCases[shown.id] === shown.title;
    case 'linter':
      return linters.includes(shown.name);
  }
}

function missing(shown: ShownBy): string {
  switch (shown.kind) {
    case 'test':
      return `no test "${shown.title}" runs in ${shown.file}`;
    case 'proof':
      return `nothing claims "${shown.claim}"`;
    case 'worked-case':
      return `there is no worked case ${shown.id} "${shown.title}"`;
    case 'linter':
      return `there is no linter "${shown.name}"`;
  }
}
