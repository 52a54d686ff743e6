import { describe, expect, it } from 'vitest';
import { CircuitBuilder, type Literal } from '../../src/engine/circuit.ts';
import { conditionsIn } from '../../src/engine/circuit-of-conditions.ts';
import { bindEffects } from '../../src/engine/effects.ts';
import { truthOf } from '../../src/engine/lane.ts';
import { machineOf, newWords } from '../../src/engine/lanes.ts';
import type { RuleOf } from '../../src/engine/types/book.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import { aRule } from '../fixtures/a-rule.ts';
import { F, T, U } from '../fixtures/condition-scope.ts';

const rule = (id: string, when: Condition, then: RuleOf['then'], until?: Condition): RuleOf =>
  aRule<RuleOf>({ id, section: 'device', when, then, ...(until ? { until } : {}) });

/** The effects of some rules, and what becomes of a literal where nothing is known. */
function bound(...rules: readonly RuleOf[]) {
  const builder = new CircuitBuilder(() => false);
  const names = { slotOf: () => 0, threshold: () => 0 };
  const effects = bindEffects(rules, builder, conditionsIn(builder, { rules, definitions: [] }, names));
  const machine = machineOf(builder, new Set());
  const words = newWords(machine);
  machine.tell(words);
  return { effects, truth: (literal: Literal | undefined) => truthOf({ words, bit: 1 }, literal ?? -1) };
}

describe('an effect stands', () => {
  it.each([
    ['fired', T, true],
    ['unknown', U, false],
    ['not met', F, false],
  ])('once its rule has fired: %s', (_, when, stands) => {
    const { effects, truth } = bound(rule('X1', when, [{ kind: 'heart-team' }]));
    expect(truth(effects['heart-team'][0]?.stands)).toBe(stands);
  });

  it.each([
    ['holds', T, true],
    ['unknown', U, false],
    ['does not', F, false],
  ])('and its own condition is known to hold: %s', (_, when, stands) => {
    const { effects, truth } = bound(rule('X1', T, [{ kind: 'heart-team', when }]));
    expect(truth(effects['heart-team'][0]?.stands)).toBe(stands);
    const waiting = bound(rule('X1', U, [{ kind: 'heart-team', when }]));
    expect(waiting.truth(waiting.effects['heart-team'][0]?.stands)).toBe(false);
  });
});

describe('what a rule demands', () => {
  it.each([
    ['done', T, false],
    ['unknown', U, true],
    ['not done', F, true],
    ['never done', undefined, true],
  ])('is due until it is known to be done: %s', (_, until, due) => {
    const { effects, truth } = bound(rule('X1', T, [{ kind: 'blocks' }], until));
    expect(truth(effects.blocks[0]?.stands)).toBe(true);
    expect(truth(effects.blocks[0]?.due)).toBe(due);
  });

  it('is not due where the rule has not fired', () => {
    const { effects, truth } = bound(rule('X1', U, [{ kind: 'blocks' }], F));
    expect(truth(effects.blocks[0]?.due)).toBe(false);
  });
});

describe('the effects of all rules', () => {
  it('are sorted by kind, each with its rule', () => {
    const { effects } = bound(
      rule('X1', T, [{ kind: 'blocks' }, { kind: 'heart-team', when: F }]),
      rule('X2', T, [{ kind: 'blocks' }]),
    );
    expect(effects.blocks.map((effect) => effect.rule.id)).toEqual(['X1', 'X2']);
    expect(effects['heart-team'].map((effect) => effect.rule.id)).toEqual(['X1']);
    expect(effects.veto).toEqual([]);
  });
});
