import { describe, expect, it } from 'vitest';
import { compiled, compileKnowledge } from '../../src/engine/compile-knowledge.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { thresholdValue, thresholdValues } from '../../src/engine/thresholds.ts';
import type { Condition } from '../../src/engine/types/condition.ts';
import type { Outcome } from '../../src/engine/types/inspection.ts';
import type { Knowledge, Rule } from '../../src/engine/types/knowledge.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';
import { aCase } from '../fixtures/a-case.ts';
import { F, T, U } from '../fixtures/condition-scope.ts';

const withRule = (when: Condition, applies?: Condition): Knowledge => {
  const rule: Rule = {
    id: 'X1',
    section: 'device',
    when,
    ...(applies ? { applies } : {}),
    then: [],
    strength: null,
    sources: [],
    evidence: [],
  };
  return { ...knowledge, rules: [...knowledge.rules, rule] };
};
const outcome = (when: Condition, applies?: Condition): Outcome =>
  inspect(aCase(), withRule(when, applies), DEFAULT_SETTINGS).explain('X1').outcome;

describe('the four outcomes of a rule', () => {
  it.each<[string, Condition, Outcome]>([
    ['true', T, 'fired'],
    ['false', F, 'not-met'],
    ['unknown', U, 'undetermined'],
  ])('a condition that is %s', (_, when, expected) => expect(outcome(when)).toBe(expected));

  it.each<[string, Condition, Condition, Outcome]>([
    ['applies, met', T, T, 'fired'],
    ['applies, not met', T, F, 'not-met'],
    ['applies, open', T, U, 'undetermined'],
    ['does not apply, met', F, T, 'not-applicable'],
    ['does not apply, not met', F, F, 'not-applicable'],
    ['does not apply, open', F, U, 'not-applicable'],
    ['may apply, not met', U, F, 'undetermined'],
    ['may apply, open', U, U, 'undetermined'],
  ])('%s', (_, applies, when, expected) => expect(outcome(when, applies)).toBe(expected));
});

describe('a mistake in the knowledge is found when it is compiled', () => {
  it.each<[string, Condition, RegExp]>([
    ['a rule that does not exist', { op: 'rule', id: 'Z9' }, /rule:Z9, which does not exist/],
    ['a definition that does not exist', { op: 'defined', id: 'nothing' }, /defined:nothing, which does not exist/],
    [
      'a threshold that does not exist',
      { op: 'below', fact: 'lesion.lengthMm', threshold: 'length.odd' },
      /no threshold "length.odd"/,
    ],
    ['a circle', { op: 'not', of: { op: 'rule', id: 'X1' } }, /depends on itself/],
  ])('%s', (_, when, message) => {
    expect(() => compileKnowledge(withRule(when))).toThrow(message);
  });

  it('a conflict or a caution that mentions what does not exist', () => {
    const broken = { id: 'C99', when: { op: 'rule', id: 'Z9' }, sources: [] } as const;
    expect(() => compileKnowledge({ ...knowledge, conflicts: [broken] })).toThrow(/no rule "Z9"/);
  });

  it('the number behind a derived fact that is missing', () => {
    const thresholds = knowledge.thresholds.filter(({ id }) => id !== 'expansion.adequate');
    expect(() => compileKnowledge({ ...knowledge, thresholds })).toThrow(/expansion.adequate/);
  });
});

describe('compiled once', () => {
  it('the same knowledge gives the same compiled form, another knowledge another', () => {
    expect(compiled(knowledge)).toBe(compiled(knowledge));
    expect(compiled({ ...knowledge })).not.toBe(compiled(knowledge));
  });

  it('the numbers come from the data: with another limit another result', () => {
    const thresholds = knowledge.thresholds.map((t) => (t.id === 'residual.gate' ? { ...t, value: 20 } : t));
    const at25 = aCase({ imaging: { underexpanded: true }, preparation: { residualStenosisPercent: 25 } });
    expect(inspect(at25, knowledge, DEFAULT_SETTINGS).result.gate.G1).toBe('met');
    const stricter = inspect(at25, { ...knowledge, thresholds }, DEFAULT_SETTINGS);
    expect(stricter.result.gate.G1).toBe('failed');
    expect(stricter.result.classification.underexpansionCorrected).toBe(false);
  });
});

describe('a threshold', () => {
  const values = thresholdValues([{ id: 'a', facts: [], value: 7, unit: 'mm', boundaryBelongs: 'below', sources: [] }]);

  it('is found by its id, or refused', () => {
    expect(thresholdValue(values, 'a')).toBe(7);
    expect(() => thresholdValue(values, 'b')).toThrow(/no threshold "b"/);
  });
});
