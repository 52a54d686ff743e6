import { ALWAYS, type CircuitBuilder, type Literal, NEVER, negated, nodeOf } from './circuit.ts';
import type { Conditions } from './circuit-of-conditions.ts';
import type { BoundEffect, EffectsByKind } from './effects.ts';
import type { EffectOf } from './types/book.ts';
import type { SignalOf, Territory } from './types/territory.ts';

/** What became of an option, or of one of its kinds. */
export interface OptionLiterals {
  readonly vetoed: Literal;
  readonly unavailable: Literal;
  readonly usable: Literal;
}

/** Builds what a plan turns on into the circuit: never unknown, and known before the decision. */
export interface Signals {
  of(signal: SignalOf): Literal;
  /** Each holds where none before it does. */
  inTurn(signals: readonly SignalOf[]): Literal[];
  option(name: string): OptionLiterals;
  /** The vetoes, each with where it stands: not where a bail-out lifts it. */
  readonly vetoes: readonly { readonly bound: BoundEffect<'veto'>; readonly stands: Literal }[];
}

/** @throws when a signal rests on the decision that it is to bring about, or names what does not exist */
export function signalsIn(
  builder: CircuitBuilder,
  conditions: Conditions,
  effects: EffectsByKind,
  territory: Territory,
): Signals {
  const { options, gate, policy, lacking } = territory;
  const options_ = new Map<string, OptionLiterals>();

  const effect = ({ kind, with: having = {} }: Extract<SignalOf, { op: 'effect' }>): Literal =>
    builder.any(
      (effects[kind] as readonly BoundEffect[])
        .filter((bound) => isSuch(bound.effect, having))
        .map(({ due }) => early(due)),
    );

  /** What speaks only after the decision has no say in it. */
  const early = (literal: Literal): Literal => (builder.late[nodeOf(literal)] ? NEVER : literal);

  const liftedBy = builder.any(effects['bail-out'].map(({ stands }) => early(stands)));
  const vetoes = effects.veto.map((bound) => ({
    bound,
    stands: bound.effect.liftedByBailOut ? builder.all([bound.stands, negated(liftedBy)]) : bound.stands,
  }));

  const ruledOut = (name: string): Literal =>
    builder.any(vetoes.filter(({ bound }) => bound.effect.option === name).map(({ stands }) => early(stands)));

  const lacks = (name: string): Literal =>
    builder.holds(conditions.of({ op: 'includes', fact: lacking.fact, value: name }));

  const option = (name: string): OptionLiterals => {
    const known = options_.get(name);
    if (known) return known;
    const spec = options.find((candidate) => candidate.name === name);
    const kinds = spec?.kinds ?? [];
    const exists = spec?.when ? of(spec.when) : ALWAYS;
    const anyhow =
      kinds.length === 0 ? ruledOut(name) : builder.any([ruledOut(name), builder.all(kinds.map(ruledOut))]);
    // What is no option here is not ruled out either.
    const vetoed = builder.all([exists, anyhow]);
    const gone =
      kinds.length === 0 ? lacks(name) : builder.all(kinds.map((kind) => builder.any([ruledOut(kind), lacks(kind)])));
    const unavailable = builder.all([negated(vetoed), gone]);
    const barred = spec?.barred ? of(spec.barred) : NEVER;
    const usable = builder.all([exists, negated(vetoed), negated(unavailable), negated(barred)]);
    const found = { vetoed, unavailable, usable };
    options_.set(name, found);
    return found;
  };

  const criteria = gate.map(({ rule, mayStayOpen }) => {
    const met = conditions.rule(rule);
    const failed = builder.holds(negated(met));
    return { failed, passing: mayStayOpen ? negated(failed) : builder.holds(met) };
  });

  const indications = () => inTurn(policy.indication.map(({ when }) => when));
  const plans = () => inTurn(policy.plan.map(({ when }) => when));

  const of = (signal: SignalOf): Literal => {
    switch (signal.op) {
      case 'all':
        return builder.all(signal.of.map(of));
      case 'any':
        return builder.any(signal.of.map(of));
      case 'not':
        return negated(of(signal.of));
      case 'effect':
        return effect(signal);
      case 'gate':
        return signal.is === 'passed'
          ? builder.all(criteria.map(({ passing }) => passing))
          : builder.any(criteria.map(({ failed }) => failed));
      case 'option':
        return option(signal.option)[signal.is];
      case 'indication': {
        const each = indications();
        const such = each.filter((_, i) => policy.indication[i]?.is === signal.is);
        if (signal.is === 'undetermined') such.push(negated(builder.any(each)));
        return builder.any(such);
      }
      case 'plan': {
        const such = ({ status, nothingLeft }: Territory['policy']['plan'][number]) =>
          signal.is === 'nothing-left' ? nothingLeft === true : status === signal.is;
        return builder.any(plans().filter((_, i) => policy.plan[i] && such(policy.plan[i])));
      }
      default:
        return builder.holds(conditions.of(signal));
    }
  };

  const inTurn = (signals: readonly SignalOf[]): Literal[] => {
    const before: Literal[] = [];
    return signals.map((signal) => {
      const holds = of(signal);
      const alone = builder.all([holds, ...before.map(negated)]);
      before.push(holds);
      return alone;
    });
  };

  return { of, inTurn, option, vetoes };
}

/** Whether an effect has these properties; one that it does not have counts as false. */
const isSuch = (effect: EffectOf, having: Readonly<Record<string, string | boolean>>): boolean =>
  Object.entries(having).every(
    ([key, value]) => ((effect as unknown as Record<string, unknown>)[key] ?? false) === value,
  );
