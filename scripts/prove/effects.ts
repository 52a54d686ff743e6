import type { EffectKind, EffectOf, RuleOf } from '../../src/engine/types/book.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';

/** An effect of a rule, when it stands, and when it stands and what its rule demands first is not done. */
export interface Standing<K extends EffectKind = EffectKind> {
  readonly rule: RuleOf;
  readonly effect: Extract<EffectOf, { kind: K }>;
  readonly stands: Term;
  readonly due: Term;
}

export type StandingEffects = <K extends EffectKind>(kind: K) => readonly Standing<K>[];

/** An effect stands where its rule has fired and its own condition is met; what waits for the decision has no say in it. */
export const standingEffects =
  ({ rules }: Pick<Territory, 'rules'>, truths: RuleTruths): StandingEffects =>
  (kind) =>
    rules.flatMap((rule) =>
      rule.then
        .filter((effect): effect is Extract<EffectOf, { kind: typeof kind }> => effect.kind === kind)
        .map((effect) => {
          const silent = truths.isSilent(rule, effect);
          const stands = silent
            ? FALSE
            : and(truths.rule(rule.id).t, ...(effect.when ? [truths.condition(effect.when).t] : []));
          return { rule, effect, stands, due: and(stands, isOpen(rule, truths)) };
        }),
    );

export const anyOf = (standing: readonly { readonly stands: Term }[]): Term =>
  or(...standing.map(({ stands }) => stands));

/** What the rule demands is not known to have been done. */
export const isOpen = ({ until }: Pick<RuleOf, 'until'>, truths: RuleTruths): Term =>
  until ? not(truths.condition(until).t) : TRUE;

/** By the id of its rule, when one of its effects stands. */
export function byRule(standing: readonly { readonly rule: RuleOf; readonly stands: Term }[]): Map<string, Term> {
  const rules = [...new Set(standing.map(({ rule }) => rule.id))];
  return new Map(rules.map((id) => [id, anyOf(standing.filter(({ rule }) => rule.id === id))]));
}
