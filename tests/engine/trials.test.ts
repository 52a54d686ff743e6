import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherPlan } from '../../src/engine/decide.ts';
import { type Decided, decideCase } from '../../src/engine/evaluate.ts';
import { LANES } from '../../src/engine/lanes.ts';
import { liveNodes } from '../../src/engine/live.ts';
import type { Answer } from '../../src/engine/trials.ts';
import type { PlanCoreOf } from '../../src/engine/types/plan.ts';
import { planCore } from '../../src/engine/what-if.ts';
import { FIELDS } from '../../src/territories/coronary/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { preparedKnowledge as knowledge } from '../../src/territories/coronary/prepared-knowledge.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { differs } from '../fixtures/plans.ts';
import { runs } from '../fixtures/runs.ts';
import { withAnswer } from '../fixtures/with-answer.ts';
import { arbitraryCase, arbitraryValue } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const decided = (data: CaseData) => decideCase(data, knowledge, DEFAULT_SETTINGS);
const CLINICAL = FIELDS.filter((field) => !field.startsWith('setting.'));

const anyCase = fc.oneof(
  arbitraryCase(),
  fc.constantFrom(...vignettes).map(({ case: data }) => data),
);
const anyAnswer: fc.Arbitrary<Answer> = fc
  .constantFrom(...CLINICAL)
  .chain((field) => arbitraryValue(field).map((value) => ({ field, value })));
/** One answer, or two to different fields. */
const anySet: fc.Arbitrary<readonly Answer[]> = fc.uniqueArray(anyAnswer, {
  minLength: 1,
  maxLength: 2,
  selector: ({ field }) => field,
});

const given = (data: CaseData, answers: readonly Answer[]) =>
  answers.reduce((each, { field, value }) => withAnswer(each, field, value), data);

/** The other plan that each set of answers leads to; null where it leads to none. */
function plansWith({ compiled, read, decision }: Decided, sets: readonly (readonly Answer[])[]) {
  const plans: (PlanCoreOf | null)[] = sets.map(() => null);
  compiled.trials.run(read, sets, (lane, i) => {
    const plan = otherPlan(compiled, decision, read, lane);
    if (plan !== null) plans[i] = planCore(compiled, lane, plan);
  });
  return plans;
}

describe('trying answers in lanes', () => {
  it('comes out as evaluating the whole case with each of them does, one answer or two together', () => {
    fc.assert(
      // More than fit into one word, and less: no lane may know of another, nor of the batch before.
      fc.property(anyCase, fc.array(anySet, { minLength: 1, maxLength: LANES + 8 }), (data, sets) => {
        const present = decided(data);
        const plans = plansWith(present, sets);
        for (const [i, answers] of sets.entries()) {
          const whole = decided(given(data, answers));
          const isOther = differs(whole.decision, present.decision);
          expect(plans[i] !== null, JSON.stringify(answers)).toBe(isOther);
          if (isOther) expect(plans[i]).toEqual(planCore(whole.compiled, whole.read, whole.decision));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('is of no use where the present plan does not hang on the field', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyAnswer, { minLength: 1, maxLength: LANES }), (data, answers) => {
        const present = decided(data);
        const { compiled, read, decision } = present;
        const live = liveNodes(compiled.circuit, compiled.plan, read, decision);
        const plans = plansWith(
          present,
          answers.map((answer) => [answer]),
        );
        for (const [i, { field }] of answers.entries())
          if (!compiled.trials.reaches(field, live)) expect(plans[i], field).toBeNull();
      }),
      { numRuns: runs(300) },
    );
  });

  it('leaves the case as it was', () => {
    const [first] = vignettes;
    if (!first) throw new Error('There are no worked cases.');
    const data = structuredClone(first.case);
    const present = decided(data);
    const [words, values] = [present.read.words.slice(), [...present.read.values]];
    plansWith(present, [[{ field: 'lesion.timiFlow', value: 0 }], [{ field: 'stent.layers', value: 3 }]]);
    expect(data).toEqual(first.case);
    expect(present.read.words).toEqual(words);
    expect(present.read.values).toEqual(values);
  });

  it('takes one of several answers that say the same to all that bears on the plan', () => {
    const { compiled } = decided(vignettes[0]?.case as CaseData);
    expect(compiled.trials.distinct('imaging.fracture', ['none', 'partial', 'complete'])).toEqual(['none', 'partial']);
    expect(compiled.trials.distinct('patient.diabetes', [true, false])).toEqual([true]);
  });
});
