import type { Scope, State, Test } from './compile-condition.ts';
import { compileCondition } from './compile-condition.ts';
import { TRUE } from './ternary.ts';
import type { ComparedOption, Effect, Rule, VetoTarget } from './types/knowledge.ts';

/** One effect of one rule, ready to be asked whether it stands in a case. */
export interface BoundEffect<K extends Effect['kind'] = Effect['kind']> {
  readonly rule: Rule;
  readonly node: number;
  readonly effect: Extract<Effect, { kind: K }>;
  readonly when: Test | null;
  /** For what must come first: known to be done. */
  readonly until: Test | null;
}

export type EffectsByKind = { readonly [K in Effect['kind']]: readonly BoundEffect<K>[] };

const KINDS: readonly Effect['kind'][] = [
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
export function bindEffects(rules: readonly Rule[], scope: Scope): EffectsByKind {
  const bound = rules.flatMap((rule) =>
    rule.then.map((effect) => ({
      rule,
      effect,
      node: scope.nodeOf('rule', rule.id),
      when: effect.when ? compileCondition(effect.when, scope) : null,
      until: rule.until ? compileCondition(rule.until, scope) : null,
    })),
  );
  return Object.fromEntries(
    KINDS.map((kind) => [kind, bound.filter(({ effect }) => effect.kind === kind)]),
  ) as unknown as EffectsByKind;
}

/** The effect's rule has fired, and so has the effect's own condition. */
export function stands({ node, when }: Pick<BoundEffect, 'node' | 'when'>, state: State): boolean {
  return state.truth[node] === TRUE && (when === null || when(state) === TRUE);
}

/** Whether a veto is one on this device: on the coated balloon also where it takes one kind of it. */
export const concerns = (target: VetoTarget, option: ComparedOption): boolean =>
  target === option || (option === 'dcb' && target.startsWith('dcb-'));

/** What the rule demands has not been done as far as anybody knows. */
export const isOpen = ({ until }: Pick<BoundEffect, 'until'>, state: State): boolean =>
  until === null || until(state) !== TRUE;
