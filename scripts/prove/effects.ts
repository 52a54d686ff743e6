import type { Effect, Knowledge, Rule } from '../../src/engine/types/knowledge.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, not, or, TRUE } from './term.ts';

/** An effect of a rule, and when it stands. */
export interface Standing<K extends Effect['kind']> {
  readonly rule: Rule;
  readonly effect: Extract<Effect, { kind: K }>;
  readonly stands: Term;
}

export type StandingEffects = <K extends Effect['kind']>(kind: K) => readonly Standing<K>[];

/** An effect stands where its rule has fired and its own condition is met. */
export const standingEffects =
  (knowledge: Knowledge, truths: RuleTruths): StandingEffects =>
  (kind) =>
    knowledge.rules.flatMap((rule) =>
      rule.then
        .filter((effect): effect is Extract<Effect, { kind: typeof kind }> => effect.kind === kind)
        .map((effect) => ({
          rule,
          effect,
          stands: and(truths.rule(rule.id).t, ...(effect.when ? [truths.condition(effect.when).t] : [])),
        })),
    );

export const anyOf = (standing: readonly { readonly stands: Term }[]): Term =>
  or(...standing.map(({ stands }) => stands));

/** What the rule demands is not known to have been done. */
export const isOpen = ({ until }: Rule, truths: RuleTruths): Term => (until ? not(truths.condition(until).t) : TRUE);

/** By the id of its rule, when one of its effects stands. */
export function byRule(standing: readonly { readonly rule: Rule; readonly stands: Term }[]): Map<string, Term> {
  const rules = [...new Set(standing.map(({ rule }) => rule.id))];
  return new Map(rules.map((id) => [id, anyOf(standing.filter(({ rule }) => rule.id === id))]));
}
