import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/engine/answers.ts';
import { type Evaluated, evaluateCase } from '../../src/engine/evaluate.ts';
import { type Answer, Probe } from '../../src/engine/probe.ts';
import type { CaseData } from '../../src/engine/types/case-data.ts';
import { withAnswer } from '../../src/engine/what-if.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';
import { arbitraryCase, arbitraryValue } from '../fixtures/arbitrary-case.ts';
import { differs } from '../fixtures/plans.ts';
import { runs } from '../fixtures/runs.ts';
import { vignettes } from '../fixtures/vignettes.ts';

const evaluated = (data: CaseData) => evaluateCase(data, knowledge, DEFAULT_SETTINGS);
const probeIn = ({ compiled, read, decision }: Evaluated) => new Probe(compiled, read, decision);
const CLINICAL = FIELDS.filter((field) => !field.startsWith('setting.'));

const anyCase = fc.oneof(
  arbitraryCase(),
  fc.constantFrom(...vignettes).map(({ case: data }) => data),
);
const anyAnswer: fc.Arbitrary<Answer> = fc
  .constantFrom(...CLINICAL)
  .chain((field) => arbitraryValue(field).map((value) => ({ field, value })));
const someAnswers = fc.array(anyAnswer, { minLength: 1, maxLength: 12 });

const given = (data: CaseData, answers: readonly Answer[]) =>
  answers.reduce((each, { field, value }) => withAnswer(each, field, value), data);

describe('trying an answer', () => {
  it('comes out as evaluating the whole case with it does', () => {
    fc.assert(
      fc.property(anyCase, someAnswers, (data, answers) => {
        const present = evaluated(data);
        const probe = probeIn(present);
        // One after the other with the same probe: each must leave it as it was.
        for (const answer of answers) {
          const whole = evaluated(given(data, [answer]));
          expect(probe.anyChanges(answer.field, [answer.value]), JSON.stringify(answer)).toBe(
            differs(whole.decision, present.decision),
          );
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('and so do two answers together', () => {
    fc.assert(
      fc.property(anyCase, anyAnswer, anyAnswer, (data, one, other) => {
        const present = evaluated(data);
        fc.pre(one.field !== other.field);
        const whole = evaluated(given(data, [one, other]));
        expect(probeIn(present).changesTogether([one, other])).toBe(differs(whole.decision, present.decision));
      }),
      { numRuns: runs(500) },
    );
  });

  it('does so only where the field may matter', () => {
    fc.assert(
      fc.property(anyCase, someAnswers, (data, answers) => {
        const present = evaluated(data);
        const probe = probeIn(present);
        for (const { field, value } of answers)
          if (!probe.mayMatter(present.compiled.reachOf(field)))
            expect(probe.anyChanges(field, [value]), field).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });
});
