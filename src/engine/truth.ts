import { compares } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { type ReadCase, truthOf } from './lane.ts';
import type { ConditionOf } from './types/condition.ts';
import type { Truth } from './types/plan.ts';

/**
 * What a condition, or any part of one, amounts to in a case that has been evaluated; unknown is null. For conditions
 * that are no part of the circuit: this is how a reader would work them out.
 * @param threshold of a condition that has limits of its own
 */
export function truthIn(
  compiled: Compiled,
  lane: ReadCase,
  condition: ConditionOf,
  threshold: (id: string) => number = compiled.threshold,
): Truth {
  const inner = (of: ConditionOf): Truth => truthIn(compiled, lane, of, threshold);
  const value = (fact: string): unknown => lane.values[compiled.facts.slotOf(fact)];
  switch (condition.op) {
    case 'always':
      return true;
    case 'all':
      return conjunction(condition.of.map(inner));
    case 'any':
      return not(conjunction(condition.of.map((part) => not(inner(part)))));
    case 'not':
      return not(inner(condition.of));
    case 'holds':
      return inner(condition.of) === true;
    case 'rule':
      return known(compiled.ruleById.get(condition.id)?.fired);
    case 'defined':
      return known(compiled.definitions.get(condition.id));
    case 'unknown':
      return value(condition.fact) === undefined;
    case 'is':
      return over(value(condition.fact), { op: 'oneOf', values: [condition.value] });
    case 'oneOf':
    case 'includes':
      return over(value(condition.fact), condition);
    case 'lessThanFact': {
      const other = value(condition.other);
      return other === undefined ? null : over(value(condition.fact), condition, other);
    }
    default:
      return over(value(condition.fact), { op: condition.op, limit: threshold(condition.threshold) });
  }

  function known(literal: number | undefined): Truth {
    if (literal === undefined) throw new Error(`The knowledge has no such ${condition.op}.`);
    return truthOf(lane, literal);
  }
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

const conjunction = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;

/** A comparison over a fact that may be unknown. */
const over = (value: unknown, test: Parameters<typeof compares>[0], other?: unknown): Truth =>
  value === undefined ? null : compares(test, value, other);
