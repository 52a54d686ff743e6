import type { Condition } from './types/condition.ts';
import type { FactName } from './types/facts.ts';

/** Everything a condition mentions, directly. */
export interface References {
  readonly facts: ReadonlySet<FactName>;
  readonly rules: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<string>;
}

/** Collects what a condition mentions, so that rules can be put in an order in which each finds its inputs ready. */
export function referencesOf(...conditions: readonly (Condition | undefined)[]): References {
  const found = {
    facts: new Set<FactName>(),
    rules: new Set<string>(),
    definitions: new Set<string>(),
    thresholds: new Set<string>(),
  };
  const visit = (condition: Condition): void => {
    switch (condition.op) {
      case 'always':
        return;
      case 'all':
      case 'any':
        condition.of.forEach(visit);
        return;
      case 'not':
      case 'holds':
        visit(condition.of);
        return;
      case 'rule':
        found.rules.add(condition.id);
        return;
      case 'defined':
        found.definitions.add(condition.id);
        return;
      default:
        found.facts.add(condition.fact);
        if ('threshold' in condition) found.thresholds.add(condition.threshold);
        if (condition.op === 'lessThanFact') found.facts.add(condition.other);
    }
  };
  for (const condition of conditions) if (condition !== undefined) visit(condition);
  return found;
}
