import type { Hazard } from '../hazard.ts';
import { test, workedCase } from '../shown-by.ts';

/** How the product is used. */
export const inUse: readonly Hazard[] = [
  {
    id: 'HZ57',
    rules: [],
    shownBy: [
      test('tests/features/plan/answer-bar.test.tsx', 'it supports and does not order'),
      test('tests/features/plan/plan-pane.test.tsx', 'each lists its reasons with strength and rule, and its verdict'),
      test('tests/features/plan/plan-pane.test.tsx', 'an option that is ruled out stays, with why'),
      test('tests/features/evidence/why-pane.test.tsx', 'shows its condition with the values of this case'),
    ],
    remains: true,
  },
  {
    id: 'HZ58',
    rules: ['S4', 'S6', 'S8', 'S10', 'S11'],
    shownBy: [
      workedCase('V20', 'Restenosis of a vein-graft stent'),
      workedCase('V41', 'Edge haematoma'),
      workedCase('V95', 'Two layers after brachytherapy'),
      test('tests/features/plan/plan-pane.test.tsx', 'out of scope there are none, only the answer and its reasons'),
    ],
    remains: true,
  },
  {
    id: 'HZ59',
    rules: [],
    shownBy: [
      test('tests/lint-languages/linters.test.ts', 'has %s'),
      test('tests/app/language.test.tsx', 'is said in it, once: until it was read on this device'),
    ],
    remains: true,
  },
];
