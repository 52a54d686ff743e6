import type { Literal } from './circuit.ts';
import type { Conditions } from './circuit-of-conditions.ts';
import type { BoundEffect, EffectsByKind } from './effects.ts';
import type { First } from './plan-circuit.ts';
import { type SpokenEffect, spokenEffects, type Weighable, weighableEffects } from './ready-words.ts';
import type { Signals } from './signals.ts';
import type { Asking } from './types/asking.ts';
import type { CautionOf, ConflictOf, UseRecordOf } from './types/book.ts';
import type { Argument, OptionVerdict } from './types/outcome.ts';
import type { StageSpec, Territory } from './types/territory.ts';

/** What results show beside the plan, as literals of the circuit. */
export interface ShownCircuit {
  /** The gate's criteria, in order. */
  readonly criteria: readonly { readonly rule: string; readonly literal: Literal }[];
  readonly conflicts: readonly { readonly conflict: ConflictOf; readonly literal: Literal }[];
  readonly cautions: readonly { readonly caution: CautionOf; readonly literal: Literal }[];
  readonly use: readonly { readonly record: UseRecordOf; readonly literal: Literal | null }[];
  /** What an open question asks for, by its rule. */
  readonly asks: ReadonlyMap<string, readonly AskedFields[]>;
  readonly stages: readonly ShownStage[];
  readonly sideOptions: readonly ShownSideOption[];
  readonly provisional: First<string>;
  readonly needed: First<string>;
  readonly notAsked: ReadonlyMap<string, Literal>;
  /** What can speak for or against an option, each with its argument as results show it. */
  readonly weighable: readonly Weighable[];
  /** What can be said of actions, each with its words. */
  readonly spoken: readonly SpokenEffect[];
}

export interface AskedFields {
  readonly literal: Literal;
  readonly fields: readonly string[];
  /** Also fields that are known: one of two answers is wrong then. */
  readonly known: boolean;
}

export interface ShownStage {
  readonly spec: StageSpec;
  readonly failed: Literal | null;
  readonly done: Literal | null;
}

export interface ShownSideOption {
  readonly name: string;
  readonly verdicts: readonly {
    readonly literal: Literal;
    readonly verdict: OptionVerdict;
    readonly for: readonly { readonly literal: Literal; readonly argument: Argument }[];
    readonly against: readonly Argument[];
  }[];
}

/** Builds all that results show beside the plan into the circuit. */
export function shownCircuit(
  conditions: Conditions,
  signals: Signals,
  effects: EffectsByKind,
  territory: Territory,
  asking: Asking,
): ShownCircuit {
  const { of } = conditions;
  const orNull = (signal: Parameters<Signals['of']>[0] | null | undefined) => (signal ? signals.of(signal) : null);
  const first = (list: readonly { readonly when: Parameters<Signals['of']>[0]; readonly is: string }[]) =>
    list.map(({ when, is }) => ({ literal: signals.of(when), is }));
  return {
    criteria: territory.gate.map(({ rule }) => ({ rule, literal: conditions.rule(rule) })),
    conflicts: territory.conflicts.map((conflict) => ({ conflict, literal: of(conflict.when) })),
    cautions: territory.cautions.map((caution) => ({ caution, literal: of(caution.when) })),
    use: territory.use.map((record) => ({ record, literal: record.when ? of(record.when) : null })),
    asks: new Map(
      effects.scope.flatMap(({ rule, effect: { asks } }) =>
        asks
          ? [[rule.id, asks.map(({ when, fields, known }) => ({ literal: of(when), fields, known: known === true }))]]
          : [],
      ),
    ),
    stages: territory.stages.map((spec) => ({
      spec,
      failed: orNull(spec.failed),
      done: orNull(spec.done),
    })),
    sideOptions: territory.sideOptions.map(({ name, verdicts }) => ({
      name,
      verdicts: verdicts.map((each) => ({
        literal: signals.of(each.when),
        verdict: each.verdict,
        for: each.for ? (effects[each.for] as readonly BoundEffect[]).map(asReason) : [],
        against: effects.step
          .filter(({ effect }) => each.against !== undefined && effect.actions.includes(each.against))
          .map((bound) => asReason(bound).argument),
      })),
    })),
    provisional: first(territory.policy.provisional),
    needed: first(territory.policy.needed.map(({ field, when }) => ({ when, is: field }))),
    notAsked: new Map(
      Object.entries(asking.notAsked).flatMap(([field, when]) => (when ? [[field, of(when)] as const] : [])),
    ),
    weighable: weighableEffects(effects),
    spoken: [
      ...spokenEffects(effects),
      ...(territory.policy.standing ?? []).map(({ when, ...word }) => ({
        literal: signals.of(when),
        words: [{ ...word, rule: null }],
      })),
    ],
  };
}

/** A rule's own strength as that of the argument it makes; a rule without one is taken as moderate. */
const asReason = ({
  rule,
  stands,
}: Pick<BoundEffect, 'rule' | 'stands'>): { literal: Literal; argument: Argument } => ({
  literal: stands,
  argument: { rule: rule.id, strength: rule.strength ?? 'moderate' },
});
