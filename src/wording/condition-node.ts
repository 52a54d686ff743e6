import type { Condition } from '#territory/types/condition.ts';
import type { Definition, Threshold } from '#territory/types/knowledge.ts';

/** A condition with what its words need: the number behind a threshold, and what a definition stands for. */
export interface ConditionNode {
  readonly condition: Condition;
  readonly threshold?: { readonly value: number; readonly unit: string };
  readonly of: readonly ConditionNode[];
}

/** Where thresholds and definitions are looked up: the knowledge, or one of another day. */
export interface Lookup {
  readonly thresholds: readonly Threshold[];
  readonly definitions: readonly Definition[];
}

/** A condition as it stands in the book, without a case. The engine's traces have the same shape, with a case. */
export function conditionNode(condition: Condition, lookup: Lookup): ConditionNode {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { condition, of: condition.of.map((part) => conditionNode(part, lookup)) };
    case 'not':
    case 'holds':
      return { condition, of: [conditionNode(condition.of, lookup)] };
    case 'defined': {
      const definition = lookup.definitions.find(({ id }) => id === condition.id);
      return { condition, of: definition ? [conditionNode(definition.when, lookup)] : [] };
    }
    default: {
      if (!('threshold' in condition)) return { condition, of: [] };
      const threshold = lookup.thresholds.find(({ id }) => id === condition.threshold);
      return { condition, of: [], ...(threshold && { threshold }) };
    }
  }
}
