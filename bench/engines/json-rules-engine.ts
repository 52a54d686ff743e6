import { type ConditionProperties, Engine as JsonRulesEngine, type NestedCondition } from 'json-rules-engine';
import type { ReducedKnowledge } from '../reduce/reduce-knowledge.ts';
import type { Reduced, Relation } from '../reduce/reduced.ts';
import type { Engine } from './engine.ts';

/**
 * json-rules-engine: one engine, its rules added once, a record as the facts of each run, an event for each rule. Its
 * comparisons are false over null by themselves. It evaluates every run in promises.
 * @param knowledge with everything written out in place: its shared conditions are copied at each use, so nothing is
 * gained by them
 */
export function jsonRulesEngine({ rules }: ReducedKnowledge): Engine {
  const engine = new JsonRulesEngine([], { allowUndefinedFacts: true });
  for (const { id, fires } of rules) {
    engine.addRule({ name: id, conditions: { all: [nested(fires)] }, event: { type: id } });
  }
  return {
    name: 'json-rules-engine 7.3.1',
    note: 'promises',
    kind: 'async',
    async fire(record) {
      const { events } = await engine.run(record);
      return events.map(({ type }) => type);
    },
  };
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
      throw new Error(`"${condition.name}" is not written out.`);
    default:
      return comparison(condition);
  }
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
