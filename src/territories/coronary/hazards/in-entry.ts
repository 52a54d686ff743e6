import type { Hazard } from '../hazard.ts';
import { linter, proof, test, workedCase } from '../shown-by.ts';

/** What is entered, and what is made of it. */
export const inEntry: readonly Hazard[] = [
  {
    id: 'HZ31',
    rules: [],
    shownBy: [
      proof('No rule is known to be met and known not to be met at once'),
      test('tests/engine/circuit-of-conditions.test.ts', 'includes: an empty list is a no, an absent one is unknown'),
      test('tests/features/plan/answer-bar.test.tsx', 'an empty case is honestly undetermined'),
      workedCase('V23', 'Nothing entered'),
    ],
  },
  {
    id: 'HZ32',
    rules: [],
    shownBy: [
      test('tests/territories/coronary/case/number-entry.test.ts', 'given %j, the unit is refused and not guessed'),
      test(
        'tests/features/case-entry/number-entry-field.test.tsx',
        'offers haemoglobin in g/dL as g/L and enters it only when taken',
      ),
      test('e2e/bad-input.spec.ts', 'given a decimal comma, when a length is entered, then it is read as a decimal'),
    ],
    remains: true,
  },
  {
    id: 'HZ33',
    rules: [],
    shownBy: [
      test(
        'tests/features/case-entry/number-entry-field.test.tsx',
        'refuses what is outside the range, says range and unit, and keeps the previous value',
      ),
      test(
        'tests/features/case-entry/number-entry-field.test.tsx',
        'warns softly outside the usual range, and takes the value',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ34',
    rules: [],
    shownBy: [
      proof('The thresholds of each measurement cut its range into bands: every value lies in exactly one'),
      linter('comparisons keep to the boundary'),
      workedCase('V14', 'FFR exactly 0.80'),
    ],
    remains: true,
  },
  {
    id: 'HZ35',
    rules: [],
    shownBy: [
      test('tests/territories/coronary/cautions.test.ts', 'nothing is corrected: what was entered stays'),
      test(
        'e2e/bad-input.spec.ts',
        'given two fields that contradict each other, then both are named and neither is changed',
      ),
      workedCase('V27', 'Occlusive pattern with TIMI 3 flow'),
    ],
    remains: true,
  },
  {
    id: 'HZ36',
    rules: [],
    shownBy: [
      test('tests/features/case-entry/number-entry-field.test.tsx', 'neither the wheel nor an arrow key changes it'),
      test('tests/app/shortcuts.test.tsx', 'behind an open dialog nothing changes; the map can be closed by its key'),
      test('tests/app/steps.test.tsx', 'what was taken back or done again is said with the answer that stands now'),
    ],
    remains: true,
  },
  {
    id: 'HZ37',
    rules: ['G1', 'G2', 'G3', 'G4'],
    shownBy: [
      test(
        'tests/features/case-entry/case-pane.test.tsx',
        'of an underexpanded stent the residual stenosis is read, never entered with the rest',
      ),
      workedCase('V114', 'Below 30 % by eye, no figure: the gate is passed'),
    ],
  },
  {
    id: 'HZ38',
    rules: [],
    shownBy: [
      test('tests/features/case-entry/number-entry-field.test.tsx', 'takes the number over on leaving the field'),
      test(
        'tests/features/case-entry/number-entry-field.test.tsx',
        'takes it over after a pause, and not at every key',
      ),
    ],
    remains: true,
  },
];
