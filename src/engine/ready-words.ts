import type { Literal } from './circuit.ts';
import type { BoundEffect, EffectsByKind } from './effects.ts';
import type { Strength, Verdict } from './types/book.ts';
import type { Argument } from './types/outcome.ts';

// What an effect says is the same in every case: it is put into words once. Frozen, as all results share it.

/** One rule's word on one action. */
export interface Word {
  readonly stage: string;
  readonly action: string;
  readonly verdict: Verdict;
  readonly strength: Strength | null;
  /** Null where no rule speaks: an option with no reason on either side. */
  readonly rule: string | null;
  readonly evidence: readonly string[];
}

/** What a rule that has fired says of actions. */
export interface SpokenEffect {
  readonly literal: Literal;
  readonly words: readonly Word[];
}

export interface Weighable {
  readonly literal: Literal;
  readonly option: string;
  readonly side: 'for' | 'against';
  readonly argument: Readonly<Argument>;
}

export const weighableEffects = ({ argument }: EffectsByKind): Weighable[] =>
  argument.map(({ stands, rule, effect: { option, side, strength } }) => ({
    literal: stands,
    option,
    side,
    argument: Object.freeze({ rule: rule.id, strength }),
  }));

export const spokenEffects = ({ step }: EffectsByKind): SpokenEffect[] =>
  step.map((bound) => ({
    literal: bound.effect.whileOpen ? bound.due : bound.stands,
    words: bound.effect.actions.map((action) => wordOn(action, bound)),
  }));

function wordOn(action: string, { effect, rule }: BoundEffect<'step'>): Word {
  const strength = effect.strength ?? rule.strength;
  const { stage, verdict } = effect;
  return Object.freeze({ stage, action, verdict, strength, rule: rule.id, evidence: rule.evidence });
}
