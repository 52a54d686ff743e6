import { type CircuitBuilder, type Literal, NEVER, nodeOf } from './circuit.ts';
import type { BoundEffect, EffectsByKind } from './effects.ts';
import type { OptionLiterals, Signals } from './signals.ts';
import type { IndicationStatus, ScopeStatus } from './types/outcome.ts';
import type { ChoiceStatus, OptionSpec, PlanStep, SignalOf, Territory } from './types/territory.ts';
import { LEVELS } from './weigh.ts';

/** An option with where to look what became of it, and its arguments by level, strongest first. */
export interface PlannedOption extends OptionLiterals {
  readonly spec: OptionSpec;
  /** It is an option in this case. */
  readonly exists: Literal;
  readonly for: readonly (readonly Literal[])[];
  readonly against: readonly (readonly Literal[])[];
}

export type First<V> = readonly { readonly literal: Literal; readonly is: V }[];

/** Everything that a plan is read from, as literals of the circuit. */
export interface PlanCircuit {
  readonly scope: First<ScopeStatus>;
  readonly indication: First<IndicationStatus>;
  readonly steps: First<PlanStep & { readonly later: First<ChoiceStatus> }>;
  readonly options: readonly PlannedOption[];
  readonly stop: Literal;
  readonly capped: Literal;
  readonly needsSupport: Literal;
  readonly team: Literal;
  readonly policy: Pick<Territory['policy'], 'noChoice' | 'neverClear' | 'teamByChoice'>;
  /** What must come first, and what withholds a device, rule by rule. */
  readonly blockers: readonly { readonly rule: string; readonly literal: Literal }[];
  /** All of these: two cases that agree in them have the same plan. */
  readonly all: readonly Literal[];
}

/** Builds all that a plan follows from into the circuit. */
export function planCircuit(
  builder: CircuitBuilder,
  signals: Signals,
  effects: EffectsByKind,
  { policy, options }: Territory,
): PlanCircuit {
  const first = <V>(list: readonly { readonly when: SignalOf; readonly is: V }[]): First<V> =>
    list.map(({ when, is }) => ({ literal: signals.of(when), is }));

  const argued = (name: string, side: 'for' | 'against') =>
    LEVELS.map((level) =>
      effects.argument
        .filter(({ effect }) => effect.option === name && effect.side === side && effect.strength === level)
        .map(({ stands }) => stands),
    );

  const demanding = ({ rule, due }: Pick<BoundEffect, 'rule' | 'due'>) => ({ rule: rule.id, literal: due });
  const plan = {
    scope: first(policy.scope),
    indication: first(policy.indication),
    steps: first(
      policy.plan.map((step) => ({
        when: step.when,
        is: { ...step, later: first((step.byChoice ?? []).map((each) => ({ when: each.when, is: each }))) },
      })),
    ),
    options: options.map((spec) => ({
      spec,
      exists: signals.of(spec.when ?? { op: 'always' }),
      ...signals.option(spec.name),
      for: argued(spec.name, 'for'),
      against: argued(spec.name, 'against'),
    })),
    stop: signals.of(policy.stop),
    capped: signals.of(policy.capped),
    needsSupport: policy.needsSupport ? signals.of(policy.needsSupport) : NEVER,
    team: signals.of(policy.team),
    policy,
    blockers: [...effects.blocks, ...effects['withholds-device']].map(demanding),
  };
  const all = [
    ...[...plan.scope, ...plan.indication, ...plan.steps, ...plan.blockers].map(({ literal }) => literal),
    ...plan.steps.flatMap(({ is: { later } }) => later.map(({ literal }) => literal)),
    ...plan.options.flatMap((option) => [option.exists, option.vetoed, option.unavailable, option.usable]),
    ...plan.options.flatMap((option) => [...option.for.flat(), ...option.against.flat()]),
    plan.stop,
    plan.capped,
    plan.needsSupport,
    plan.team,
  ];
  const early = new Set(all.filter((literal) => !builder.late[nodeOf(literal)]));
  return { ...plan, all: [...early] };
}
