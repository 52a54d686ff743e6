import type { CompiledKnowledge, CompiledNode } from './compile-knowledge.ts';
import { DERIVATIONS } from './facts/compute-facts.ts';
import { referencesOf } from './references.ts';
import { slotOf } from './slots.ts';
import type { CountedEffect } from './tally.ts';
import type { FieldPath } from './types/case-data.ts';
import type { Condition } from './types/condition.ts';
import type { ComputedFacts, FactName } from './types/facts.ts';
import { TOOLS } from './types/vocabulary.ts';

interface Derived {
  readonly derive: (typeof DERIVATIONS)[number]['derive'];
  readonly facts: readonly (keyof ComputedFacts)[];
  readonly slots: readonly number[];
}

/** How far an answer reaches into the plan. */
export interface Reach {
  /** What is derived again, with the slots that it is written to. */
  readonly derived: readonly Derived[];
  /** Rules and definitions that may turn out otherwise and on which the plan depends, in the order of evaluation. */
  readonly nodes: readonly CompiledNode[];
  /** Effects that may stand or fall with them. */
  readonly effects: readonly CountedEffect[];
  /** Places of the tally at which these count. */
  readonly places: ReadonlySet<number>;
  /** Whether a criterion of the gate is among the rules. */
  readonly gate: boolean;
  /** Whether the plan turns on the fields otherwise than through rules. */
  readonly circumstances: boolean;
}

/** What answers to these fields can change between them. */
export type ReachOf = (field: FieldPath, other?: FieldPath) => Reach;

const CIRCUMSTANCES: ReadonlySet<FieldPath> = new Set<FieldPath>(['stent.type', 'stent.layers', 'setting.unavailable']);

/** Reads off the conditions themselves what depends on what; each answer is worked out once. */
export function reachFinder(compiled: Omit<CompiledKnowledge, 'reachOf'>): ReachOf {
  const mentions = mentionsIn(compiled);
  const { bearing, criteria } = mentions;

  const find = (fields: readonly FieldPath[]): Reach => {
    const derivations = DERIVATIONS.filter(({ reads }) => fields.some((field) => reads.includes(field)));
    const changed = new Set<FactName>([...fields, ...derivations.flatMap(({ gives }) => gives), ...toolFacts(fields)]);
    const reached = new Set<number>();
    const isReached = ({ facts, nodes }: Mention) =>
      nodes.some((node) => reached.has(node)) || facts.some((fact) => changed.has(fact));
    for (const { index } of compiled.beforeDecision) {
      const own = mentions.ofNode.get(index);
      if (own && isReached(own)) reached.add(index);
    }
    const effects = mentions.ofEffects.filter(isReached).map(({ effect }) => effect);
    return {
      derived: derivations.map(({ derive, gives }) => ({ derive, facts: gives, slots: gives.map(slotOf) })),
      nodes: compiled.beforeDecision.filter(({ index }) => reached.has(index) && bearing.has(index)),
      effects,
      places: new Set(effects.flatMap(({ places }) => places)),
      gate: criteria.some((node) => reached.has(node)),
      circumstances: fields.some((field) => CIRCUMSTANCES.has(field)),
    };
  };

  const known = new Map<string, Reach>();
  return (field, other) => {
    const key = other === undefined ? field : `${field} ${other}`;
    const ready = known.get(key);
    if (ready) return ready;
    const fresh = find(other === undefined ? [field] : [field, other]);
    known.set(key, fresh);
    return fresh;
  };
}

const toolFacts = (fields: readonly FieldPath[]): FactName[] =>
  fields.includes('preparation.tools')
    ? TOOLS.flatMap((tool): FactName[] => [`tool.${tool}.worked`, `tool.${tool}.failed`])
    : [];

/** What a condition names directly. */
interface Mention {
  readonly facts: readonly FactName[];
  readonly nodes: readonly number[];
}

function mentionsIn({
  scope,
  counted,
  rules,
  definitionById,
  criteria,
  beforeDecision,
}: Omit<CompiledKnowledge, 'reachOf'>) {
  const mention = (...conditions: readonly (Condition | undefined)[]): Mention => {
    const found = referencesOf(...conditions);
    const ofRules = [...found.rules].map((id) => scope.nodeOf('rule', id));
    const ofDefinitions = [...found.definitions].map((id) => scope.nodeOf('defined', id));
    return { facts: [...found.facts], nodes: [...ofRules, ...ofDefinitions] };
  };
  const ofNode = new Map<number, Mention>();
  for (const { rule, index } of rules) ofNode.set(index, mention(rule.when, rule.applies));
  for (const { id, when } of definitionById.values()) ofNode.set(scope.nodeOf('defined', id), mention(when));
  const ofEffects = counted.map((effect) => {
    const { rule, effect: own, node } = effect.bound;
    const { facts, nodes } = mention(own.when, effect.whileOpen ? rule.until : undefined);
    return { effect, facts, nodes: [node, ...nodes] };
  });
  const gate = criteria.map(({ index }) => index);
  const bearing = new Set([...ofEffects.flatMap(({ nodes }) => nodes), ...gate]);
  // Backwards: by the time a node is met, everything that uses it has been.
  for (const { index } of [...beforeDecision].reverse())
    if (bearing.has(index)) for (const used of ofNode.get(index)?.nodes ?? []) bearing.add(used);
  return { ofNode, ofEffects, bearing, criteria: gate };
}
