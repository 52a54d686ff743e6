import {
  type ConditionProperties,
  Engine as JsonRulesEngine,
  type NestedCondition,
  type TopLevelCondition,
} from 'json-rules-engine';
import type { Derived, ReducedKnowledge } from '../reduce/reduce-knowledge.ts';
import type { Reduced, Relation } from '../reduce/reduced.ts';
import type { Engine } from './engine.ts';
import { withVersion } from './version-of.ts';

/** Rules that others mention come before the default priority of 1, the deepest first. */
const FIRST_PRIORITY = 100;

/**
 * json-rules-engine: one engine, its rules added once, a record as the facts of each run, an event for each rule. Its
 * comparisons are false over null by themselves. What rules share is worked out by rules of a higher priority, which
 * leave a fact behind: the chaining that its manual shows, and a third quicker here than everything written out in place.
 */
export function jsonRulesEngine({ derived, rules }: ReducedKnowledge): Engine {
  const engine = new JsonRulesEngine([], { allowUndefinedFacts: true });
  derived.forEach(({ name, when }, i) => {
    engine.addRule({
      name,
      priority: FIRST_PRIORITY - depthOf(name, derived.slice(0, i + 1)),
      conditions: topLevel(when),
      event: { type: SHARED },
      onSuccess: (_event, almanac) => almanac.addFact(name, true),
    });
  });
  for (const { id, fires } of rules) engine.addRule({ name: id, conditions: topLevel(fires), event: { type: id } });
  return {
    name: withVersion('json-rules-engine'),
    note: 'promises',
    kind: 'async',
    async fire(record) {
      const { events } = await engine.run(record);
      return events.filter(({ type }) => type !== SHARED).map(({ type }) => type);
    },
  };
}

const SHARED = 'shared';

/** How many others stand one behind the other before this one. */
function depthOf(name: string, derived: readonly Derived[]): number {
  const when = derived.find((other) => other.name === name)?.when;
  return when ? Math.max(0, ...mentioned(when).map((other) => 1 + depthOf(other, derived))) : 0;
}

function mentioned(condition: Reduced): string[] {
  switch (condition.op) {
    case 'derived':
      return [condition.name];
    case 'all':
    case 'any':
      return condition.of.flatMap(mentioned);
    case 'not':
      return mentioned(condition.of);
    default:
      return [];
  }
}

const OPERATORS: Readonly<Record<Relation, string>> = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
};

function nested(condition: Reduced): NestedCondition {
  switch (condition.op) {
    case 'true':
      return { all: [] }; // holds here, as does an empty `any`
    case 'false':
      return { not: { all: [] } };
    case 'all':
      return { all: condition.of.map(nested) };
    case 'any':
      return { any: condition.of.map(nested) };
    case 'not':
      return { not: nested(condition.of) };
    case 'derived':
      return { fact: condition.name, operator: 'equal', value: true };
    default:
      return comparison(condition);
  }
}

/** The root of a rule has to be a list or a negation. */
function topLevel(condition: Reduced): TopLevelCondition {
  const root = nested(condition);
  return 'fact' in root ? { all: [root] } : root;
}

type Leaf = Exclude<Reduced, { op: 'true' | 'false' | 'all' | 'any' | 'not' | 'derived' }>;

function comparison(leaf: Leaf): ConditionProperties {
  const { fact } = leaf;
  switch (leaf.op) {
    case 'known':
      return { fact, operator: 'notEqual', value: null };
    case 'equals':
      return { fact, operator: 'equal', value: leaf.value };
    case 'isOneOf':
      return { fact, operator: 'in', value: leaf.values };
    case 'includes':
      return { fact, operator: 'contains', value: leaf.value };
    case 'compares':
      return { fact, operator: OPERATORS[leaf.relation], value: leaf.limit };
    case 'comparesFacts':
      return { fact, operator: OPERATORS[leaf.relation], value: { fact: leaf.other } };
  }
}
