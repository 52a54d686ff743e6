import { type References, referencesOf } from '../../src/engine/references.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Effect, Rule, RuleBook } from '../../src/territories/coronary/types/knowledge.ts';

/** A record with conditions, named as findings name it. */
export interface Conditioned {
  readonly record: string;
  readonly conditions: readonly Condition[];
}

const present = <T>(items: readonly (T | undefined)[]): readonly T[] => items.filter((item) => item !== undefined);

/**
 * The conditions of a rule: where it applies, when it fires, when it has been met, what narrows its effects, and what
 * decides which field is asked for.
 */
export const conditionsOfRule = (rule: Rule): readonly Condition[] =>
  present([rule.applies, rule.when, rule.until, ...rule.then.flatMap((effect) => [effect.when, ...asked(effect)])]);

const asked = (effect: Effect): readonly Condition[] =>
  effect.kind === 'scope' ? (effect.asks ?? []).map(({ when }) => when) : [];

/** Every record of the knowledge that has a condition. */
export const conditioned = (knowledge: RuleBook): readonly Conditioned[] => [
  ...knowledge.rules.map((rule) => ({ record: `rule ${rule.id}`, conditions: conditionsOfRule(rule) })),
  ...(['definition', 'conflict', 'caution'] as const).flatMap((kind) =>
    knowledge[`${kind}s`].map(({ id, when }) => ({ record: `${kind} ${id}`, conditions: [when] })),
  ),
  ...knowledge.use.map(({ note, when }) => ({ record: `use ${note}`, conditions: present([when]) })),
];

/** A condition and all its parts. */
export function parts(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [condition, ...condition.of.flatMap(parts)];
    case 'not':
    case 'holds':
      return [condition, ...parts(condition.of)];
    default:
      return [condition];
  }
}

export const references = (of: Conditioned): References => referencesOf(...of.conditions);

/** The thresholds that a record rests on, its definitions' and the rules' that it builds on included. */
export function thresholdsBehind(knowledge: RuleBook, record: string): ReadonlySet<string> {
  const records = conditioned(knowledge);
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const entry = records.find((candidate) => candidate.record === name);
    if (!entry) return;
    const { thresholds, definitions, rules } = references(entry);
    for (const id of thresholds) found.add(id);
    for (const id of definitions) visit(`definition ${id}`);
    for (const id of rules) visit(`rule ${id}`);
  };
  visit(record);
  return found;
}
