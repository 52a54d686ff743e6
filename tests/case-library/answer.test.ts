import { describe, expect, test } from 'vitest';
import { answerChange, asThePlanSaid, followed } from '../../src/case-library/answer.ts';
import { ruleFingerprints } from '../../src/case-library/fingerprint.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { answerOf } from '../fixtures/a-record.ts';
import { inspected } from '../fixtures/inspections.ts';
import { vignette } from '../territories/coronary/fixtures/vignettes.ts';

const changedIds = (from: typeof knowledge) => {
  const [then, now] = [ruleFingerprints(knowledge), ruleFingerprints(from)];
  return Object.keys(now).filter((id) => now[id] !== then[id]);
};

describe('fingerprints of rules', () => {
  test('every rule has one, and no two are alike', () => {
    const prints = ruleFingerprints(knowledge);
    expect(Object.keys(prints)).toEqual(knowledge.rules.map(({ id }) => id));
    expect(new Set(Object.values(prints)).size).toBe(knowledge.rules.length);
  });

  test('a rule whose strength changes has another one, and it alone', () => {
    const rules = knowledge.rules.map((rule) => (rule.id === 'D5' ? { ...rule, strength: 'weak' as const } : rule));
    expect(changedIds({ ...knowledge, rules })).toEqual(['D5']);
  });

  test('a limit that moves changes the rules that rest on it, through named conditions too', () => {
    const late = knowledge.thresholds.filter(({ facts }) => facts.some((fact) => fact === 'stent.monthsSinceImplant'));
    expect(late.length).toBeGreaterThan(0);
    const moved = knowledge.thresholds.map((one) => (late.includes(one) ? { ...one, value: one.value + 1 } : one));
    expect(changedIds({ ...knowledge, thresholds: moved })).not.toEqual([]);
    expect(changedIds({ ...knowledge, thresholds: moved })).not.toContain('S1');
  });

  test('another source or another order of keys is no change', () => {
    const rules = knowledge.rules.map(({ then, when, ...rest }) => ({
      then,
      when,
      ...rest,
      sources: [],
      evidence: [],
    }));
    expect(changedIds({ ...knowledge, rules })).toEqual([]);
  });
});

describe('an old answer beside the present one', () => {
  const caseData = vignette('V04').case;
  const now = answerOf(caseData);

  test('under the same knowledge there is nothing to tell', () => {
    expect(answerChange(now, answerOf(caseData))).toBeUndefined();
  });

  test('the rules that changed, came or went are named, and whether the plan did', () => {
    const [first = '', second = '', third = ''] = now.fired;
    const then = {
      ...now,
      knowledgeVersion: '2025.1',
      plan: { ...now.plan, choice: ['balloon-only' as const] },
      fired: [...now.fired, 'D99'],
      rules: { ...now.rules, [first]: 'other', D99: 'gone' },
    };
    const { [second]: _new, ...rules } = then.rules;
    expect(answerChange({ ...then, rules }, now)).toMatchObject({
      planChanged: true,
      changed: [first],
      added: [second],
      removed: ['D99'],
    });
    expect(third).not.toBe('');
  });

  test('a new version of the knowledge that says the same here is told as that', () => {
    expect(answerChange({ ...now, knowledgeVersion: '2025.1' }, now)).toMatchObject({
      planChanged: false,
      changed: [],
      added: [],
      removed: [],
    });
  });

  test('a decision follows the plan only with devices that it chose', () => {
    const plan = { ...now.plan, choice: ['des' as const, 'dcb' as const] };
    expect(followed(['dcb'], plan)).toBe(true);
    expect(followed(['des', 'dcb'], plan)).toBe(true);
    expect(followed(['balloon-only'], plan)).toBe(false);
    expect(followed(['des', 'cabg'], plan)).toBe(false);
    expect(followed([], plan)).toBe(false);
  });

  test('a treatment that a plan without a device names instead is as it said, and no other', () => {
    const plan = (status: 'blocked' | 'not-indicated', choice: readonly 'des'[] = []) => {
      const { result } = inspected(vignette('V03').case);
      return {
        ...result,
        device: { ...result.device, status, choice: [...choice] },
        alternatives: ['medical' as const],
      };
    };
    expect(asThePlanSaid(['medical'], plan('blocked'))).toBe(true);
    expect(asThePlanSaid(['cabg'], plan('blocked'))).toBe(false);
    expect(asThePlanSaid(['medical', 'des'], plan('blocked'))).toBe(false);
    expect(asThePlanSaid([], plan('blocked'))).toBe(false);
    expect(asThePlanSaid(['medical'], { ...plan('not-indicated'), alternatives: [] })).toBe(true);
    // Beside a device it is another way than the one that the plan goes.
    expect(asThePlanSaid(['medical'], plan('blocked', ['des']))).toBe(false);
    expect(asThePlanSaid(['des'], plan('blocked', ['des']))).toBe(true);
  });
});
