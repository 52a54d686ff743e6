import type { EffectOf } from '../../src/engine/types/book.ts';
import type { SignalOf } from '../../src/engine/types/territory.ts';
import type { StandingEffects } from './effects.ts';
import type { ModelledGate } from './gate.ts';
import type { ModelledOption } from './rivals.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, not, or } from './term.ts';

/** Where what a plan turns on is found. */
export interface SignalNames {
  readonly truths: RuleTruths;
  readonly effects: StandingEffects;
  readonly gate: ModelledGate;
  option(name: string): ModelledOption;
  indication(status: string): Term;
  plan(is: string): Term;
}

/** What a plan turns on as a formula: what is not known to hold does not hold. */
export function signalTerm(signal: SignalOf, names: SignalNames): Term {
  switch (signal.op) {
    case 'all':
      return and(...signal.of.map((inner) => signalTerm(inner, names)));
    case 'any':
      return or(...signal.of.map((inner) => signalTerm(inner, names)));
    case 'not':
      return not(signalTerm(signal.of, names));
    case 'effect':
      return or(
        ...names
          .effects(signal.kind)
          .filter(({ effect }) => hasAll(effect, signal.with ?? {}))
          .map(({ due }) => due),
      );
    case 'gate':
      return names.gate[signal.is];
    case 'option':
      return names.option(signal.option)[signal.is];
    case 'indication':
      return names.indication(signal.is);
    case 'plan':
      return names.plan(signal.is);
    default:
      return names.truths.condition(signal).t;
  }
}

/** What an effect does not say of itself is false. */
function hasAll(effect: EffectOf, properties: Readonly<Record<string, string | boolean>>): boolean {
  const own = new Map<string, unknown>(Object.entries(effect));
  return Object.entries(properties).every(([name, value]) => (own.get(name) ?? false) === value);
}

/** Each holds where none before it does. */
export const inTurn = (terms: readonly Term[]): Term[] =>
  terms.map((term, i) => and(term, ...terms.slice(0, i).map(not)));
