import { describe, expect, it } from 'vitest';
import { CircuitBuilder, type Literal, nodeOf } from '../../src/engine/circuit.ts';
import { conditionsIn } from '../../src/engine/circuit-of-conditions.ts';
import { bindEffects } from '../../src/engine/effects.ts';
import { truthOf } from '../../src/engine/lane.ts';
import { machineOf, newWords } from '../../src/engine/lanes.ts';
import { signalsIn } from '../../src/engine/signals.ts';
import type { RuleOf } from '../../src/engine/types/book.ts';
import type { ConditionOf } from '../../src/engine/types/condition.ts';
import type { SignalOf, Territory } from '../../src/engine/types/territory.ts';
import { aRule } from '../fixtures/a-rule.ts';

const T: ConditionOf = { op: 'always' };
const F: ConditionOf = { op: 'not', of: T };
const U: ConditionOf = { op: 'is', fact: 'open', value: true };
/** Told only after the decision. */
const LATE: ConditionOf = { op: 'is', fact: 'chosen', value: true };
const FACTS = ['open', 'lacking', 'chosen'];

const rule = (id: string, when: ConditionOf, then: RuleOf['then'], until?: ConditionOf): RuleOf =>
  aRule<RuleOf>({ id, section: 'any', when, then, ...(until ? { until } : {}) });
const veto = (option: string, liftedByBailOut?: true): RuleOf['then'][number] => ({
  kind: 'veto',
  option,
  ...(liftedByBailOut ? { liftedByBailOut } : {}),
});

interface Given {
  readonly rules?: readonly RuleOf[];
  readonly options?: Territory['options'];
  readonly gate?: Territory['gate'];
  readonly policy?: Partial<Pick<Territory['policy'], 'indication' | 'plan'>>;
  readonly lacks?: readonly string[];
}

/** The signals over some rules, and what becomes of them where nothing is known but what the place lacks. */
function given({ rules = [], options = [], gate = [], policy = {}, lacks }: Given) {
  const builder = new CircuitBuilder((slot) => slot === 2);
  const names = { slotOf: (fact: string) => FACTS.indexOf(fact), threshold: () => 0 };
  const conditions = conditionsIn(builder, { rules, definitions: [] }, names);
  const territory = {
    options,
    gate,
    policy: { indication: [], plan: [], ...policy },
    lacking: { fact: 'lacking', actions: {} },
  } as unknown as Territory;
  const signals = signalsIn(builder, conditions, bindEffects(rules, builder, conditions), territory);
  const truth = (literal: Literal) => {
    const machine = machineOf(builder, new Set(builder.nodes.keys()));
    const words = newWords(machine);
    machine.load([undefined, lacks, undefined], words, 1);
    machine.decide(words);
    machine.tellLate(words);
    return truthOf({ words, bit: 1 }, literal);
  };
  return {
    signals,
    truth,
    holds: (signal: SignalOf) => truth(signals.of(signal)),
    inTurn: (...list: SignalOf[]) => signals.inTurn(list).map(truth),
    option: (name: string) => {
      const { vetoed, unavailable, usable } = signals.option(name);
      return { vetoed: truth(vetoed), unavailable: truth(unavailable), usable: truth(usable) };
    },
    isLate: (signal: SignalOf) => builder.late[nodeOf(signals.of(signal))],
  };
}

describe('a signal is never unknown', () => {
  const { holds } = given({});

  it.each<[string, SignalOf, boolean]>([
    ['what holds', T, true],
    ['what does not', F, false],
    ['what is not known', U, false],
    ['not what is not known', { op: 'not', of: U }, true],
    ['all', { op: 'all', of: [T, T] }, true],
    ['all but one', { op: 'all', of: [T, U] }, false],
    ['any', { op: 'any', of: [F, U, T] }, true],
    ['none', { op: 'any', of: [F, U] }, false],
  ])('%s', (_, signal, expected) => expect(holds(signal)).toBe(expected));
});

describe('an effect', () => {
  const { holds } = given({
    rules: [
      rule('R1', T, [{ kind: 'scope', status: 'caution' }]),
      rule('R3', T, [{ kind: 'blocks' }], T),
      rule('R2', U, [{ kind: 'scope', status: 'out-of-scope' }]),
      rule('R4', T, [veto('a')]),
      rule('R5', T, [{ kind: 'withholds-device', before: 'choice' }], F),
    ],
  });

  it.each<[string, SignalOf, boolean]>([
    ['of this kind', { op: 'effect', kind: 'scope' }, true],
    ['with this property', { op: 'effect', kind: 'scope', with: { status: 'caution' } }, true],
    ['with another', { op: 'effect', kind: 'scope', with: { status: 'out-of-scope' } }, false],
    [
      'with one property and not the other',
      { op: 'effect', kind: 'veto', with: { option: 'a', liftedByBailOut: true } },
      false,
    ],
    ['with a property that it has not', { op: 'effect', kind: 'veto', with: { whilePreparing: true } }, false],
    ['without a property', { op: 'effect', kind: 'veto', with: { whilePreparing: false } }, true],
    ['whose demand is done', { op: 'effect', kind: 'blocks' }, false],
    ['whose demand is open', { op: 'effect', kind: 'withholds-device' }, true],
    ['that no rule has', { op: 'effect', kind: 'bail-out' }, false],
  ])('%s', (_, signal, expected) => expect(holds(signal)).toBe(expected));

  it('that speaks only after the decision has no say in it', () => {
    const after = given({ rules: [rule('R1', LATE, [{ kind: 'stop', conflict: 'K1' }])] });
    expect(after.isLate({ op: 'effect', kind: 'stop' })).toBe(false);
    expect(after.holds({ op: 'effect', kind: 'stop' })).toBe(false);
  });
});

describe('the gate', () => {
  const gated = (...whens: readonly (readonly [when: ConditionOf, mayStayOpen?: true])[]) => {
    const { holds } = given({
      rules: whens.map(([when], i) => rule(`G${i}`, when, [])),
      gate: whens.map(([, mayStayOpen], i) => ({ rule: `G${i}`, ...(mayStayOpen ? { mayStayOpen } : {}) })),
    });
    return [holds({ op: 'gate', is: 'passed' }), holds({ op: 'gate', is: 'failed' })];
  };

  it('is passed when all its criteria are known to be met', () => {
    expect(gated([T], [T])).toEqual([true, false]);
    expect(gated([T], [U])).toEqual([false, false]);
  });

  it('is failed when one is known not to be', () => {
    expect(gated([T], [F])).toEqual([false, true]);
    expect(gated([T, true], [F, true])).toEqual([false, true]);
  });

  it('may be passed while a criterion is open that may stay so', () => {
    expect(gated([T], [U, true])).toEqual([true, false]);
  });
});

describe('what became of an option', () => {
  const plain = { vetoed: false, unavailable: false, usable: true };
  const simple = [{ name: 'a', facts: null }];

  it('usable where nothing speaks of it, or something is not known', () => {
    expect(given({ options: simple }).option('a')).toEqual(plain);
    expect(given({ options: simple, rules: [rule('R1', U, [veto('a')])] }).option('a')).toEqual(plain);
    expect(given({ options: simple, rules: [rule('R1', T, [veto('b')])] }).option('a')).toEqual(plain);
  });

  it('ruled out, or not to be had; what is ruled out is not called lacking', () => {
    const rules = [rule('R1', T, [veto('a')])];
    expect(given({ options: simple, rules }).option('a')).toEqual({ vetoed: true, unavailable: false, usable: false });
    expect(given({ options: simple, lacks: ['a'] }).option('a')).toEqual({
      vetoed: false,
      unavailable: true,
      usable: false,
    });
    expect(given({ options: simple, rules, lacks: ['a'] }).option('a')).toMatchObject({
      vetoed: true,
      unavailable: false,
    });
    expect(given({ options: simple, lacks: ['b'] }).option('a')).toEqual(plain);
  });

  it('barred, or no option here, though nothing rules it out', () => {
    const barred = given({ options: [{ name: 'a', barred: T, facts: null }] });
    expect(barred.option('a')).toEqual({ ...plain, usable: false });
    expect(given({ options: [{ name: 'a', barred: U, facts: null }] }).option('a')).toEqual(plain);
    expect(given({ options: [{ name: 'a', when: U, facts: null }] }).option('a')).toEqual({ ...plain, usable: false });
    expect(given({ options: [{ name: 'a', when: T, facts: null }] }).option('a')).toEqual(plain);
  });

  it('of several kinds, where each of them is gone', () => {
    const options = [{ name: 'a', kinds: ['a1', 'a2'], facts: null }];
    const of = (vetoes: readonly string[], lacks: readonly string[] = []) =>
      given({ options, rules: vetoes.map((name, i) => rule(`R${i}`, T, [veto(name)])), lacks }).option('a');
    expect(of(['a1'])).toEqual(plain);
    expect(of(['a1', 'a2'])).toEqual({ vetoed: true, unavailable: false, usable: false });
    expect(of(['a'])).toEqual({ vetoed: true, unavailable: false, usable: false });
    expect(of(['a1'], ['a2'])).toEqual({ vetoed: false, unavailable: true, usable: false });
    expect(of([], ['a1', 'a2'])).toEqual({ vetoed: false, unavailable: true, usable: false });
    expect(of([], ['a1'])).toEqual(plain);
    // Its own name is no kind of it.
    expect(of([], ['a'])).toEqual(plain);
  });

  it('is asked for by name in a signal', () => {
    const { holds } = given({ options: simple, lacks: ['a'] });
    expect(holds({ op: 'option', is: 'unavailable', option: 'a' })).toBe(true);
    expect(holds({ op: 'option', is: 'vetoed', option: 'a' })).toBe(false);
    expect(holds({ op: 'option', is: 'usable', option: 'a' })).toBe(false);
  });

  it('is built once', () => {
    const { signals } = given({ options: simple });
    expect(signals.option('a')).toBe(signals.option('a'));
  });
});

describe('a veto', () => {
  const options = [{ name: 'a', facts: null }];
  const lifted = (bailOut: ConditionOf, mayBeLifted?: true) => {
    const { option, signals, truth } = given({
      options,
      rules: [rule('R1', T, [veto('a', mayBeLifted)]), rule('R2', bailOut, [{ kind: 'bail-out' }])],
    });
    return [option('a').vetoed, ...signals.vetoes.map(({ stands }) => truth(stands))];
  };

  it('is lifted by a bail-out where it says so', () => {
    expect(lifted(T, true)).toEqual([false, false]);
    expect(lifted(U, true)).toEqual([true, true]);
    expect(lifted(T)).toEqual([true, true]);
  });

  it('that speaks only after the decision rules nothing out before it, nor is it lifted by such a bail-out', () => {
    const late = given({ options, rules: [rule('R1', LATE, [veto('a')])] });
    expect(late.isLate({ op: 'option', is: 'vetoed', option: 'a' })).toBe(false);
    expect(late.signals.vetoes).toHaveLength(1);
    expect(lifted(LATE, true)).toEqual([true, true]);
  });
});

describe('what has been decided', () => {
  const policy = {
    indication: [
      { when: F, is: 'do-not-treat' },
      { when: T, is: 'treat' },
      { when: T, is: 'test-first' },
    ],
    plan: [
      { when: F, status: 'blocked', choice: [] },
      { when: T, status: 'undetermined', choice: [], nothingLeft: true },
      { when: T, status: 'final', choice: [] },
    ],
  } as const satisfies Given['policy'];
  const { holds } = given({ policy });

  it.each([
    ['treat', true],
    ['test-first', false],
    ['do-not-treat', false],
    ['undetermined', false],
  ] as const)('the indication is the first that holds: %s', (is, expected) => {
    expect(holds({ op: 'indication', is })).toBe(expected);
  });

  it('it is undetermined where none holds', () => {
    const none = given({ policy: { indication: [{ when: U, is: 'treat' }] } });
    expect(none.holds({ op: 'indication', is: 'undetermined' })).toBe(true);
    expect(none.holds({ op: 'indication', is: 'treat' })).toBe(false);
    const said = given({ policy: { indication: [{ when: T, is: 'undetermined' }] } });
    expect(said.holds({ op: 'indication', is: 'undetermined' })).toBe(true);
  });

  it.each([
    ['undetermined', true],
    ['nothing-left', true],
    ['blocked', false],
    ['final', false],
  ] as const)('so is the plan: %s', (is, expected) => {
    expect(holds({ op: 'plan', is })).toBe(expected);
  });

  it('nothing is left only where the line says so', () => {
    const { holds: other } = given({ policy: { plan: [{ when: T, status: 'final', choice: [] }] } });
    expect(other({ op: 'plan', is: 'nothing-left' })).toBe(false);
  });

  it('each in turn holds where none before it does', () => {
    expect(given({}).inTurn(F, T, T, U)).toEqual([false, true, false, false]);
    expect(given({}).inTurn(U, F, T)).toEqual([false, false, true]);
  });
});
