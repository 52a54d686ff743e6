import type { Hazard } from '../hazard.ts';
import { test, workedCase } from '../shown-by.ts';

/** What is read off the screen. */
export const inReading: readonly Hazard[] = [
  {
    id: 'HZ39',
    rules: [],
    shownBy: [
      test(
        'tests/features/plan/answer-bar.test.tsx',
        'says that the choice is provisional beside its status, and in short too',
      ),
      test('tests/features/plan/answer-bar.test.tsx', 'says that something must come first'),
      workedCase('V34', 'No imaging done'),
    ],
  },
  {
    id: 'HZ40',
    rules: [],
    shownBy: [
      test('tests/app/app.test.tsx', 'a tap is answered at once, what explains the answer is marked until it follows'),
      test(
        'tests/features/plan/plan-pane.test.tsx',
        'what-ifs of the case before are marked until those of this one are there',
      ),
      test('tests/ui/overtaken.test.tsx', 'says so at once, shows it when it lasts, and not for longer'),
    ],
  },
  {
    id: 'HZ41',
    rules: [],
    shownBy: [
      test('tests/features/plan/plan-pane.test.tsx', 'each criterion says its value, and its state in a word'),
      test('tests/features/plan/answer-bar.test.tsx', 'says the status and the agreement in words'),
      test('tests/ui/tokens.test.ts', 'every text colour is readable on %s'),
      test(
        'e2e/plan.spec.ts',
        'given a long answer at 1280 by 800, then its main clause is readable from afar and the bar leaves room for the plan',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ42',
    rules: [],
    shownBy: [
      test(
        'e2e/plan.spec.ts',
        'given a what-if, when it is pointed at, then both plans stand side by side, nothing moves, and the plan stays',
      ),
      test(
        'tests/features/plan/what-would-change.test.tsx',
        'by the mouse: its plan beside the present one, marked as hypothetical, until the mouse leaves',
      ),
    ],
  },
  {
    id: 'HZ43',
    rules: [],
    shownBy: [
      test('tests/app/error-boundary.test.tsx', 'keeps the case and offers it as a file'),
      test('tests/app/error-boundary.test.tsx', 'goes on when the failure has passed'),
    ],
    remains: true,
  },
];
