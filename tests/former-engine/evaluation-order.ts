import { referencesOf } from './references.ts';
import { DECISION_FACTS } from './slots.ts';
import type { Definition, Knowledge, Rule } from './types/knowledge.ts';

/** A rule or a definition as a node of the graph of who uses whom. */
export interface Node {
  readonly key: string;
  readonly rule?: Rule;
  readonly definition?: Definition;
  /** Uses a fact that exists only once DES and DCB have been weighed. */
  readonly afterDecision: boolean;
}

export const ruleKey = (id: string) => `rule:${id}`;
export const definitionKey = (id: string) => `defined:${id}`;

/**
 * Rules and definitions in an order in which each comes after everything it mentions.
 * @throws when one mentions something that does not exist, or they go round in a circle
 */
export function evaluationOrder(knowledge: Pick<Knowledge, 'rules' | 'definitions'>): Node[] {
  const rules = new Map(knowledge.rules.map((rule) => [ruleKey(rule.id), rule]));
  const definitions = new Map(knowledge.definitions.map((definition) => [definitionKey(definition.id), definition]));
  const done = new Map<string, Node>();
  const open = new Set<string>();

  const visit = (key: string, from: string): Node => {
    const ready = done.get(key);
    if (ready) return ready;
    if (open.has(key)) throw new Error(`${key} depends on itself.`);
    const rule = rules.get(key);
    const definition = definitions.get(key);
    if (!rule && !definition) throw new Error(`${from} mentions ${key}, which does not exist.`);
    open.add(key);
    const uses = rule ? referencesOf(rule.when, rule.applies) : referencesOf(definition?.when);
    const inputs = [...[...uses.rules].map(ruleKey), ...[...uses.definitions].map(definitionKey)];
    const before = inputs.map((input) => visit(input, key));
    open.delete(key);
    const afterDecision = DECISION_FACTS.some((fact) => uses.facts.has(fact)) || before.some((n) => n.afterDecision);
    const node: Node = { key, afterDecision, ...(rule ? { rule } : {}), ...(definition ? { definition } : {}) };
    done.set(key, node);
    return node;
  };

  for (const key of [...definitions.keys(), ...rules.keys()]) visit(key, 'the knowledge');
  return [...done.values()];
}
