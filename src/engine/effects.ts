import { type CircuitBuilder, type Literal, negated } from './circuit.ts';
import type { Conditions } from './circuit-of-conditions.ts';
import type { EffectKind, EffectOf, RuleOf } from './types/book.ts';

/** One effect of one rule, with where to look whether it stands in a case. */
export interface BoundEffect<K extends EffectKind = EffectKind> {
  readonly rule: RuleOf;
  readonly effect: Extract<EffectOf, { kind: K }>;
  /** Its rule has fired, and its own condition is known to hold. */
  readonly stands: Literal;
  /** It stands, and what its rule demands first has not been done as far as anybody knows. */
  readonly due: Literal;
}

export type EffectsByKind = { readonly [K in EffectKind]: readonly BoundEffect<K>[] };

const KINDS: readonly EffectKind[] = [
  'scope',
  'indication',
  'step',
  'argument',
  'veto',
  'blocks',
  'bail-out',
  'bail-out-waits',
  'no-further-device',
  'stop',
  'caps-agreement',
  'alternative',
  'rules-out-alternative',
  'heart-team',
  'withholds-device',
  'withdraw-failed-tools',
  'mark-unavailable-tools',
  'note',
];

/** Sorts all effects by what they do, so that each part of the plan reads only its own. */
export function bindEffects(rules: readonly RuleOf[], builder: CircuitBuilder, conditions: Conditions): EffectsByKind {
  const bound = rules.flatMap((rule) =>
    rule.then.map((effect) => {
      const fired = conditions.rule(rule.id);
      const stands = builder.holds(effect.when ? builder.all([fired, conditions.of(effect.when)]) : fired);
      const done = rule.until && builder.holds(conditions.of(rule.until));
      return { rule, effect, stands, due: done === undefined ? stands : builder.all([stands, negated(done)]) };
    }),
  );
  return Object.fromEntries(
    KINDS.map((kind) => [kind, bound.filter(({ effect }) => effect.kind === kind)]),
  ) as unknown as EffectsByKind;
}
