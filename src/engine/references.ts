import type { ConditionOf } from './types/condition.ts';
import type { Terms } from './types/terms.ts';

/** Everything a condition mentions, directly. */
export interface References<F extends string = string> {
  readonly facts: ReadonlySet<F>;
  readonly rules: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<string>;
}

/** Collects what a condition mentions, so that rules can be put in an order in which each finds its inputs ready. */
export function referencesOf<T extends Pick<Terms, 'fact' | 'numberFact' | 'listFact'>>(
  ...conditions: readonly (ConditionOf<T> | undefined)[]
): References<T['fact'] | T['numberFact'] | T['listFact']> {
  const found = {
    facts: new Set<T['fact'] | T['numberFact'] | T['listFact']>(),
    rules: new Set<string>(),
    definitions: new Set<string>(),
    thresholds: new Set<string>(),
  };
  const visit = (condition: ConditionOf<T>): void => {
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
