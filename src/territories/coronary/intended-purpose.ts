import { linter, type ShownBy, test } from './shown-by.ts';

/** A criterion by which advice can be checked. Its words are in the catalogue: what it asks, and what there is here. */
export interface Criterion {
  readonly id: string;
  readonly shownBy: readonly ShownBy[];
  /** Where it falls short is told as well. */
  readonly short?: true;
}

const ANSWER_BAR = 'tests/features/plan/answer-bar.test.tsx';
const WHY_PANE = 'tests/features/evidence/why-pane.test.tsx';

/** The parts of the statement of purpose that stand in full on its page, in their order: `about.use` and the rest. */
export const purposeParts = ['use', 'users', 'device', 'population', 'excluded', 'evidence', 'privacy'] as const;

/** The four criteria of section 520(o)(1)(E) of the US Federal Food, Drug, and Cosmetic Act: `purpose.criterion.image.asks`. */
export const reviewCriteria = [
  {
    id: 'image',
    short: true,
    shownBy: [test('tests/territories/coronary/case/fields.test.ts', 'has exactly the fields of the case model')],
  },
  {
    id: 'information',
    short: true,
    shownBy: [linter('every source and trial is verified to a level'), linter('nothing not found is shown as fact')],
  },
  {
    id: 'recommendation',
    short: true,
    shownBy: [
      test(ANSWER_BAR, 'it supports and does not order'),
      test('tests/features/plan/plan-pane.test.tsx', 'an option that is ruled out stays, with why'),
    ],
  },
  {
    id: 'basis',
    short: true,
    shownBy: [
      test(WHY_PANE, 'shows its condition with the values of this case'),
      test(WHY_PANE, 'says where it comes from and how that was verified'),
      test(
        'tests/features/rule-book/rule-book.test.tsx',
        'has an entry for every rule, note on use, conflict, named condition and limit, and words for all of it',
      ),
    ],
  },
] as const satisfies readonly Criterion[];

/** What FDA's guidance of 2022 recommends so that the fourth is met: `purpose.means.purpose.asks`. */
export const reviewMeans = [
  {
    id: 'purpose',
    shownBy: [
      test(
        'e2e/intended-purpose.spec.ts',
        'given a phone, when the page on use and limits is opened, then purpose and hazards can be read, and axe finds nothing',
      ),
    ],
  },
  {
    id: 'inputs',
    short: true,
    shownBy: [
      test(
        'tests/territories/coronary/case/number-entry.test.ts',
        'given that, the error quotes what was typed, with the range and the unit that were due',
      ),
      test(WHY_PANE, 'says what it waits for'),
      test('tests/features/case-entry/case-pane.test.tsx', 'a contradiction is named at both fields'),
    ],
  },
  {
    id: 'logic',
    short: true,
    shownBy: [
      test('tests/rule-book/rule-book.test.ts', 'has words for everything: no id stands in place of a text'),
      linter('every statement has a source'),
      test('tests/features/evidence/patient-in-trial.test.tsx', 'not met: one criterion keeps the patient out'),
    ],
  },
  {
    id: 'unknowns',
    shownBy: [
      test('tests/features/plan/answer-bar.test.tsx', 'what makes it provisional leads to the field that resolves it'),
      test('tests/features/plan/plan-pane.test.tsx', 'missing fields lead to their place'),
      test('tests/engine/what-if.test.ts', 'changes unnoticed in no answer of %s'),
    ],
  },
] as const satisfies readonly Criterion[];

/** `purpose.limit.validation` and the rest. */
export const purposeLimits = ['validation', 'entered', 'conventions', 'labels', 'language', 'knowledge'] as const;

/** Documents that the criteria come from, each told with how far it was read: `purpose.source.fda-2022`. */
export const purposeSources = ['fda-2022', 'statute', 'fda-2026'] as const;
