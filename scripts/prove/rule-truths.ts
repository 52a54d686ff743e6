import type { EffectOf, RuleOf } from '../../src/engine/types/book.ts';
import type { ConditionOf } from '../../src/engine/types/condition.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import type { Fact } from './fact.ts';
import { formula } from './formula.ts';
import type { Kleene } from './kleene.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';

/** Facts that exist only once the options have been weighed. */
export const decisionFactsOf = ({ options, policy }: Pick<Territory, 'options' | 'policy'>): ReadonlySet<string> =>
  new Set([
    ...options.flatMap(({ facts }) => (facts ? [facts.offered, facts.ruledOut, facts.chosen] : [])),
    ...(policy.noChoice?.fact === undefined ? [] : [policy.noChoice.fact]),
  ]);

/** The truth of rules, definitions and any other condition in one case. */
export interface RuleTruths {
  rule(id: string): Kleene;
  definition(id: string): Kleene;
  condition(condition: ConditionOf): Kleene;
  /** Whether a rule holds its tongue until the options have been weighed. */
  waits(rule: RuleOf): boolean;
  /** Whether an effect has no say, because the options are still being weighed and it waits for that. */
  isSilent(rule: RuleOf, effect: EffectOf): boolean;
}

/** As the engine has it for a rule that has not been asked yet. */
const SILENT: Kleene = { t: FALSE, f: TRUE };

/**
 * Every rule and definition of the territory as a formula, each made when it is first asked for.
 * @param fact the facts; those of the decision may be asked for only once it has been modelled
 * @param atDecision while the options are weighed, rules that wait for the outcome count as not fired
 */
export function ruleTruths(
  territory: Pick<Territory, 'rules' | 'definitions' | 'thresholds' | 'options' | 'policy'>,
  fact: (name: string) => Fact,
  atDecision: boolean,
): RuleTruths {
  const ofDecision = decisionFactsOf(territory);
  const thresholds = new Map(territory.thresholds.map(({ id, value }) => [id, value]));
  const rules = new Map(territory.rules.map((rule) => [rule.id, rule]));
  const definitions = new Map(territory.definitions.map((definition) => [definition.id, definition]));
  const found = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const it = map.get(id);
    if (it === undefined) throw new Error(`The territory has no "${id}".`);
    return it;
  };

  const waitsFor = (condition: ConditionOf | undefined): boolean => {
    if (condition === undefined) return false;
    switch (condition.op) {
      case 'always':
        return false;
      case 'all':
      case 'any':
        return condition.of.some(waitsFor);
      case 'not':
      case 'holds':
        return waitsFor(condition.of);
      case 'rule':
        return waits(found(rules, condition.id));
      case 'defined':
        return waitsFor(found(definitions, condition.id).when);
      default:
        return ofDecision.has(condition.fact);
    }
  };
  const waits = (rule: RuleOf): boolean => waitsFor(rule.when) || waitsFor(rule.applies);

  const isSilent = (rule: RuleOf, { when }: EffectOf): boolean =>
    atDecision && (waits(rule) || waitsFor(rule.until) || waitsFor(when));

  const truths = new Map<string, Kleene>();
  const once = (key: string, make: () => Kleene): Kleene => {
    const known = truths.get(key) ?? make();
    truths.set(key, known);
    return known;
  };
  const names = {
    fact,
    threshold: (id: string) => found(thresholds, id),
    rule: (id: string): Kleene => {
      const rule = found(rules, id);
      return once(`rule ${id}`, () => (atDecision && waits(rule) ? SILENT : ruleTruth(rule)));
    },
    definition: (id: string): Kleene => {
      const { when } = found(definitions, id);
      return once(`definition ${id}`, () => (atDecision && waitsFor(when) ? SILENT : formula(when, names)));
    },
  };
  const ruleTruth = ({ when, applies }: RuleOf): Kleene => {
    const met = formula(when, names);
    if (!applies) return met;
    const applicable = formula(applies, names);
    // What holds whether it applies or not holds; what would fail only if it applied is unknown.
    return {
      t: and(not(applicable.f), met.t),
      f: or(applicable.f, and(applicable.t, met.f)),
    };
  };
  return { rule: names.rule, definition: names.definition, condition: (c) => formula(c, names), waits, isSilent };
}
