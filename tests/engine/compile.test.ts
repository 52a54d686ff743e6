import { describe, expect, it } from 'vitest';
import { compiled, compileTerritory, preparing } from '../../src/engine/compile.ts';
import { explain } from '../../src/engine/explain.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { thresholdOf } from '../../src/engine/thresholds.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Outcome } from '../../src/territories/coronary/types/inspection.ts';
import type { Knowledge, Rule } from '../../src/territories/coronary/types/knowledge.ts';
import { aRule } from '../fixtures/a-rule.ts';
import { F, T, U } from '../fixtures/condition-scope.ts';
import { aCase, plainCase } from '../territories/coronary/fixtures/a-case.ts';

const withRule = (when: Condition, applies?: Condition): Knowledge => {
  const rule = aRule<Rule>({ id: 'X1', section: 'device', when, ...(applies ? { applies } : {}) });
  return { ...knowledge, rules: [...knowledge.rules, rule] };
};
const outcome = (when: Condition, applies?: Condition): Outcome =>
  explain(inspect(aCase(), withRule(when, applies), DEFAULT_SETTINGS), 'X1').outcome;

const compile = (given: Knowledge) => compileTerritory(given as unknown as Territory);
const ready = (given: Knowledge) => compiled(given as unknown as Territory);

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
    ['a rule that does not exist', { op: 'rule', id: 'Z9' }, /no rule "Z9", which rule:X1 mentions/],
    [
      'a definition that does not exist',
      { op: 'defined', id: 'nothing' },
      /no definition "nothing", which rule:X1 mentions/,
    ],
    [
      'a threshold that does not exist',
      { op: 'below', fact: 'lesion.lengthMm', threshold: 'length.odd' },
      /no threshold "length.odd"/,
    ],
    ['a circle', { op: 'not', of: { op: 'rule', id: 'X1' } }, /depends on itself/],
  ])('%s', (_, when, message) => {
    expect(() => compile(withRule(when))).toThrow(message);
  });

  it('a conflict or a caution that mentions what does not exist', () => {
    const broken = { id: 'C99', when: { op: 'rule', id: 'Z9' }, sources: [] } as const;
    expect(() => compile({ ...knowledge, conflicts: [broken] })).toThrow(/no rule "Z9", which the knowledge mentions/);
  });

  it('the number behind a derived fact that is missing', () => {
    const thresholds = knowledge.thresholds.filter(({ id }) => id !== 'expansion.adequate');
    expect(() => compile({ ...knowledge, thresholds })).toThrow(/expansion.adequate/);
  });
});

describe('compiled once', () => {
  it('the same knowledge gives the same compiled form, another knowledge another', () => {
    expect(ready(knowledge)).toBe(ready(knowledge));
    expect(ready({ ...knowledge })).not.toBe(ready(knowledge));
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

describe('what waits for the decision', () => {
  it('in the rule book: P8, D27-D29, D31, D32, A1 and A2, and no rule that the decision rests on', () => {
    const { rules, circuit } = ready(knowledge);
    const late = rules.filter(({ fired }) => circuit.late[fired >> 1]);
    expect(late.map(({ rule }) => rule.id).toSorted()).toEqual(['A1', 'A2', 'D27', 'D28', 'D29', 'D31', 'D32', 'P8']);
    for (const { rule } of late) for (const { kind } of rule.then) expect(['step', 'note']).toContain(kind);
  });

  it('is whatever mentions it too, and has no say in the decision', () => {
    const offered: Condition = { op: 'is', fact: 'dcbOffered', value: true };
    const [first] = withRule(offered).rules.slice(-1);
    if (!first) throw new Error('There is no rule.');
    const then: Rule['then'] = [{ kind: 'scope', status: 'out-of-scope' }];
    const second: Rule = { ...first, id: 'X2', when: { op: 'rule', id: 'X1' }, then };
    const { result } = inspect(
      plainCase(),
      { ...knowledge, rules: [...knowledge.rules, first, second] },
      DEFAULT_SETTINGS,
    );
    expect(result.rules.fired.slice(-2)).toEqual(['X1', 'X2']);
    expect(result.scope.status).toBe('in-scope');
  });
});

describe('a threshold', () => {
  const threshold = thresholdOf([{ id: 'a', value: 7 }]);

  it('is found by its id, or refused', () => {
    expect(threshold('a')).toBe(7);
    expect(() => threshold('b')).toThrow(/no threshold "b"/);
  });
});

describe('a territory made ready step by step', () => {
  const fresh = (): Knowledge => ({ ...knowledge });

  it('takes several steps, after which nothing is left to make', () => {
    const given = fresh();
    const steps = [...preparing(given)];
    expect(steps.length).toBeGreaterThan(2);
    expect([...preparing(given)]).toEqual([]);
    expect(ready(given)).toBe(ready(given));
    expect(ready(given).circuit).toEqual(ready(fresh()).circuit);
  });

  it('is not made again where it has been used already', () => {
    const given = fresh();
    const made = ready(given);
    expect([...preparing(given)]).toEqual([]);
    expect(ready(given)).toBe(made);
  });
});
