import { describe, expect, it } from 'vitest';
import { compileCondition, type Scope } from '../../src/engine/compile-condition.ts';
import { bindEffects, concerns, isOpen, stands } from '../../src/engine/effects.ts';
import { FALSE, TRUE, UNKNOWN } from '../../src/engine/ternary.ts';
import type { Condition } from '../../src/engine/types/condition.ts';
import type { Rule } from '../../src/engine/types/knowledge.ts';
import { F, T, U } from '../fixtures/condition-scope.ts';

const SCOPE: Scope = { slotOf: () => 0, nodeOf: () => 0, threshold: () => 0 };
const state = (truth: number) => ({ values: [undefined], truth: Uint8Array.of(truth) });
const test = (condition: Condition) => compileCondition(condition, SCOPE);

describe('an effect stands', () => {
  it('once its rule has fired', () => {
    expect([TRUE, UNKNOWN, FALSE].map((truth) => stands({ node: 0, when: null }, state(truth)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('and its own condition is known to hold', () => {
    expect([T, U, F].map((when) => stands({ node: 0, when: test(when) }, state(TRUE)))).toEqual([true, false, false]);
    expect(stands({ node: 0, when: test(T) }, state(UNKNOWN))).toBe(false);
  });
});

describe('what a rule demands', () => {
  it('is open until it is known to be done', () => {
    expect([T, U, F].map((until) => isOpen({ until: test(until) }, state(TRUE)))).toEqual([false, true, true]);
    expect(isOpen({ until: null }, state(TRUE))).toBe(true);
  });
});

describe('a veto', () => {
  it('concerns the device it names, and the coated balloon where it names one kind of it', () => {
    const targets = ['des', 'dcb', 'dcb-paclitaxel', 'dcb-limus'] as const;
    expect(targets.filter((target) => concerns(target, 'des'))).toEqual(['des']);
    expect(targets.filter((target) => concerns(target, 'dcb'))).toEqual(['dcb', 'dcb-paclitaxel', 'dcb-limus']);
  });
});

describe('the effects of all rules', () => {
  const rule = (id: string, then: Rule['then'], until?: Condition): Rule => ({
    id,
    section: 'device',
    when: T,
    then,
    ...(until ? { until } : {}),
    strength: null,
    sources: [],
    evidence: [],
  });

  it('are sorted by kind, each with its rule, its own condition and when it is done', () => {
    const first = rule('X1', [{ kind: 'blocks' }, { kind: 'heart-team', when: F }], T);
    const second = rule('X2', [{ kind: 'blocks' }]);
    const bound = bindEffects([first, second], SCOPE);
    expect(bound.blocks.map((effect) => [effect.rule.id, effect.when, isOpen(effect, state(TRUE))])).toEqual([
      ['X1', null, false],
      ['X2', null, true],
    ]);
    expect(bound['heart-team'].map((effect) => [effect.rule.id, stands(effect, state(TRUE))])).toEqual([['X1', false]]);
    expect(bound.veto).toEqual([]);
  });
});
