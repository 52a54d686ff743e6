import type { Ternary } from './ternary.ts';
import { FALSE, fromBoolean, negate, TRUE, UNKNOWN } from './ternary.ts';
import type { Condition } from './types/condition.ts';
import type { FactName } from './types/facts.ts';

/** One case while it is evaluated: fact values by slot, and the truth of every rule and definition by node. */
export interface State {
  readonly values: unknown[];
  readonly truth: Uint8Array;
}

export type Test = (state: State) => Ternary;

/** Where a condition's facts, thresholds, rules and definitions are found once it is compiled. */
export interface Scope {
  slotOf(fact: FactName): number;
  nodeOf(kind: 'rule' | 'defined', id: string): number;
  threshold(id: string): number;
  /** Code that was made of this condition beforehand. */
  prepared?(condition: Condition): Test | undefined;
}

/** Turns a condition into a closure over slots: no `eval`, so that a strict content policy holds. */
export function compileCondition(condition: Condition, scope: Scope): Test {
  const prepared = scope.prepared?.(condition);
  if (prepared) return prepared;
  switch (condition.op) {
    case 'always':
      return () => TRUE;
    case 'all':
      return conjunction(condition.of.map((inner) => compileCondition(inner, scope)));
    case 'any':
      return disjunction(condition.of.map((inner) => compileCondition(inner, scope)));
    case 'not': {
      const test = compileCondition(condition.of, scope);
      return (state) => negate(test(state));
    }
    case 'holds': {
      const test = compileCondition(condition.of, scope);
      return (state) => fromBoolean(test(state) === TRUE);
    }
    case 'rule':
    case 'defined': {
      const node = scope.nodeOf(condition.op, condition.id);
      return (state) => state.truth[node] as Ternary;
    }
    default:
      return compileComparison(condition, scope);
  }
}

type Comparison = Exclude<Condition, { op: 'always' | 'all' | 'any' | 'not' | 'holds' | 'rule' | 'defined' }>;

function compileComparison(condition: Comparison, scope: Scope): Test {
  const slot = scope.slotOf(condition.fact);
  switch (condition.op) {
    case 'unknown':
      return (state) => fromBoolean(state.values[slot] === undefined);
    case 'is': {
      const { value } = condition;
      return onValue(slot, (known) => known === value);
    }
    case 'oneOf': {
      const { values } = condition;
      return onValue(slot, (known) => values.includes(known as string | number));
    }
    case 'includes': {
      const { value } = condition;
      return onValue(slot, (known) => (known as readonly unknown[]).includes(value));
    }
    case 'lessThanFact': {
      const other = scope.slotOf(condition.other);
      return ({ values }) => {
        const left = values[slot] as number | undefined;
        const right = values[other] as number | undefined;
        return left === undefined || right === undefined ? UNKNOWN : fromBoolean(left < right);
      };
    }
    default:
      return onValue(slot, against(condition.op, scope.threshold(condition.threshold)));
  }
}

const onValue =
  (slot: number, holds: (known: unknown) => boolean): Test =>
  ({ values }) => {
    const value = values[slot];
    return value === undefined ? UNKNOWN : holds(value) ? TRUE : FALSE;
  };

function against(op: 'below' | 'atMost' | 'above' | 'atLeast' | 'exactly', limit: number): (known: unknown) => boolean {
  switch (op) {
    case 'below':
      return (known) => (known as number) < limit;
    case 'atMost':
      return (known) => (known as number) <= limit;
    case 'above':
      return (known) => (known as number) > limit;
    case 'atLeast':
      return (known) => (known as number) >= limit;
    case 'exactly':
      return (known) => (known as number) === limit;
  }
}

const conjunction =
  (tests: readonly Test[]): Test =>
  (state) => {
    let result: Ternary = TRUE;
    for (const test of tests) {
      const value = test(state);
      if (value === FALSE) return FALSE;
      if (value === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };

const disjunction =
  (tests: readonly Test[]): Test =>
  (state) => {
    let result: Ternary = FALSE;
    for (const test of tests) {
      const value = test(state);
      if (value === TRUE) return TRUE;
      if (value === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
