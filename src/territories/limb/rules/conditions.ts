import type { FactName, FactValues, ListFact, ListItem, NumberFact } from '../facts/facts.ts';
import type { Tool } from '../types/vocabulary.ts';
import type { Comparison, Condition } from './book.ts';
import type { DefinitionId, RuleId } from './ids.ts';
import type { FactOfThreshold, ThresholdId } from './thresholds.ts';

/** Builders of conditions: a fact that does not exist, or a value it cannot have, does not compile. */

export const always: Condition = { op: 'always' };

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });

export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });

/** Kleene negation: not unknown is unknown. */
export const not = (of: Condition): Condition => ({ op: 'not', of });

/** "Known to be": false, not unknown, while nothing is known. */
export const holds = (of: Condition): Condition => ({ op: 'holds', of });

/** "Not known to be": true while nothing is known. */
export const notKnown = (of: Condition): Condition => not(holds(of));

export const unknown = (fact: FactName): Condition => ({ op: 'unknown', fact });

type Scalar<F extends FactName> = Extract<FactValues[F], string | number | boolean>;

export const is = <F extends FactName>(fact: F, value: Scalar<F>): Condition => ({ op: 'is', fact, value });

export const oneOf = <F extends FactName>(fact: F, ...values: readonly Exclude<Scalar<F>, boolean>[]): Condition => ({
  op: 'oneOf',
  fact,
  values,
});

export const includes = <F extends ListFact>(fact: F, value: ListItem<F> & string): Condition => ({
  op: 'includes',
  fact,
  value,
});

const comparison =
  (op: Comparison) =>
  <T extends ThresholdId>(fact: FactOfThreshold<T>, threshold: T): Condition => ({ op, fact, threshold });

export const below = comparison('below');
export const atMost = comparison('atMost');
export const above = comparison('above');
export const atLeast = comparison('atLeast');
export const exactly = comparison('exactly');

export const lessThanFact = (fact: NumberFact, other: NumberFact): Condition => ({ op: 'lessThanFact', fact, other });

/** The named rule has fired. */
export const fired = (id: RuleId): Condition => ({ op: 'rule', id });

export const defined = (id: DefinitionId): Condition => ({ op: 'defined', id });

export const failed = (tool: Tool): Condition => is(`tool.${tool}.failed`, true);

export const worked = (tool: Tool): Condition => is(`tool.${tool}.worked`, true);

export const used = (tool: Tool): Condition => is(`tool.${tool}.used`, true);

export const lacking = (resource: ListItem<'setting.unavailable'>): Condition =>
  includes('setting.unavailable', resource);
