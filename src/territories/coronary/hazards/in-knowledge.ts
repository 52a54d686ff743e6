import type { Hazard } from '../hazard.ts';
import { linter, test } from '../shown-by.ts';

/** What the advice rests on. */
export const inKnowledge: readonly Hazard[] = [
  {
    id: 'HZ44',
    rules: [],
    shownBy: [
      test('tests/app/app.test.tsx', 'the review is overdue from the day after'),
      linter('the review is ahead'),
    ],
    remains: true,
  },
  {
    id: 'HZ45',
    rules: [],
    shownBy: [
      test(
        'e2e/update.spec.ts',
        'given a window that stays open, when hours have passed, then it looks by itself, and offline it is silent',
      ),
      test('tests/app/update/update-words.test.ts', 'after an update it is said what runs now and what ran before'),
      test(
        'e2e/update.spec.ts',
        'given two windows, when one is updated, then the other goes on until its own user reloads it',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ46',
    rules: [],
    shownBy: [
      linter('nothing not found is shown as fact'),
      linter('nothing is firmer than its source'),
      linter('every number has a record'),
      test(
        'tests/features/evidence/why-pane.test.tsx',
        'a trial that was not found shows its name and none of the claimed figures',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ47',
    rules: [],
    shownBy: [
      test(
        'tests/features/evidence/why-pane.test.tsx',
        'the lecture and the publication stand side by side where they differ',
      ),
      test('tests/territories/coronary/texts.test.ts', '%s shows where the lecture and the publication differ'),
    ],
  },
  {
    id: 'HZ48',
    rules: ['D5', 'D6', 'D7', 'D8'],
    shownBy: [
      test('tests/features/plan/plan-pane.test.tsx', 'a guideline other than the default is named'),
      test('tests/features/plan/guideline-row.test.tsx', 'say what the plan would be by default'),
      test('tests/app/going.test.tsx', 'another guideline is followed in this case alone, and undo leads back'),
    ],
    remains: true,
  },
  {
    id: 'HZ49',
    rules: [],
    shownBy: [
      test('tests/features/evidence/patient-in-trial.test.tsx', 'not met: one criterion keeps the patient out'),
      test(
        'tests/features/evidence/patient-in-trial.test.tsx',
        'unknown is not "no": open criteria leave the question open',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ50',
    rules: [],
    shownBy: [
      linter('every rule is shown in every outcome'),
      linter('every case shows what it claims'),
      test('tests/engine/prepared-machine.test.ts', 'says of any case what the circuit itself says'),
      test('tests/bench/agreement.test.ts', 'is named with the case and the rules'),
    ],
    remains: true,
  },
];
