import type { BoundEffect, EffectsByKind } from './effects.ts';
import type { Action, StageName, Strength, Verdict } from './types/knowledge.ts';
import type { Argument } from './types/result.ts';

// What an effect says is the same in every case: it is put into words once. Frozen, as all results share it.

/** One rule's word on one action. */
export interface Word {
  readonly stage: StageName;
  readonly action: Action;
  readonly verdict: Verdict;
  readonly strength: Strength | null;
  /** Null where no rule speaks: a device with no reason on either side. */
  readonly rule: string | null;
  readonly evidence: readonly string[];
}

/** What a rule that has fired says of actions. */
export interface SpokenEffect {
  readonly bound: BoundEffect<'step'>;
  readonly words: readonly Word[];
}

export interface Weighable {
  readonly bound: BoundEffect<'argument'>;
  readonly argument: Readonly<Argument>;
}

export const weighableEffects = ({ argument }: EffectsByKind): Weighable[] =>
  argument.map((bound) => ({
    bound,
    argument: Object.freeze({ rule: bound.rule.id, strength: bound.effect.strength }),
  }));

export const spokenEffects = ({ step }: EffectsByKind): SpokenEffect[] =>
  step.map((bound) => ({ bound, words: bound.effect.actions.map((action) => wordOn(action, bound)) }));

function wordOn(action: Action, { effect, rule }: BoundEffect<'step'>): Word {
  const strength = effect.strength ?? rule.strength;
  const { stage, verdict } = effect;
  return Object.freeze({ stage, action, verdict, strength, rule: rule.id, evidence: rule.evidence });
}
