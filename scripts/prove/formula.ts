import type { Comparison, ConditionOf } from '../../src/engine/types/condition.ts';
import type { Fact } from './fact.ts';
import type { Kleene } from './kleene.ts';
import { all, always, any, not, twoValued, whenKnown } from './kleene.ts';
import { and, not as negated, or, sum } from './term.ts';

/** Where the parts of a condition are found. */
export interface Names {
  fact(name: string): Fact;
  threshold(id: string): number;
  rule(id: string): Kleene;
  definition(id: string): Kleene;
}

/** A condition tree of the territory as a three-valued formula. */
export function formula(condition: ConditionOf, names: Names): Kleene {
  switch (condition.op) {
    case 'always':
      return always;
    case 'all':
      return all(condition.of.map((inner) => formula(inner, names)));
    case 'any':
      return any(condition.of.map((inner) => formula(inner, names)));
    case 'not':
      return not(formula(condition.of, names));
    case 'holds':
      return twoValued(formula(condition.of, names).t);
    case 'rule':
      return names.rule(condition.id);
    case 'defined':
      return names.definition(condition.id);
    default:
      return comparison(condition, names);
  }
}

type Compared = Exclude<ConditionOf, { op: 'always' | 'all' | 'any' | 'not' | 'holds' | 'rule' | 'defined' }>;

function comparison(condition: Compared, names: Names): Kleene {
  const fact = names.fact(condition.fact);
  switch (condition.op) {
    case 'unknown':
      return twoValued(negated(fact.known));
    case 'is':
      return whenKnown(fact.known, isValue(fact, condition.value));
    case 'oneOf':
      return whenKnown(fact.known, or(...condition.values.map((value) => isValue(fact, value))));
    case 'includes':
      return whenKnown(fact.known, listOf(fact, condition.fact).has(condition.value));
    case 'lessThanFact': {
      const other = numberOf(names.fact(condition.other), condition.other);
      const left = numberOf(fact, condition.fact).quantity;
      if (!left || !other.quantity) throw new Error('Only numbers of the case itself are compared with each other.');
      const parts = [
        { factor: 1, of: left },
        { factor: -1, of: other.quantity },
      ];
      return whenKnown(and(fact.known, other.known), sum(parts, '<', 0));
    }
    default:
      return whenKnown(fact.known, against(fact, condition, names.threshold(condition.threshold)));
  }
}

/** A number against a limit; one of several numbers, such as a grade, by each that it may be. */
function against(fact: Fact, { op, fact: name }: Extract<Compared, { threshold: string }>, limit: number) {
  if (fact.kind !== 'choice') return numberOf(fact, name).against(op, limit);
  return or(...fact.values.filter((value) => HOLDS[op](Number(value), limit)).map((value) => fact.is(value)));
}

const HOLDS: Readonly<Record<Comparison, (value: number, limit: number) => boolean>> = {
  below: (value, limit) => value < limit,
  atMost: (value, limit) => value <= limit,
  above: (value, limit) => value > limit,
  atLeast: (value, limit) => value >= limit,
  exactly: (value, limit) => value === limit,
};

function isValue(fact: Fact, value: string | number | boolean) {
  if (fact.kind === 'choice') return fact.is(value);
  if (fact.kind === 'number' && typeof value === 'number') return fact.against('exactly', value);
  throw new Error(`A ${fact.kind} cannot be "${value}".`);
}

function numberOf(fact: Fact, name: string) {
  if (fact.kind !== 'number') throw new Error(`${name} is not a number.`);
  return fact;
}

function listOf(fact: Fact, name: string) {
  if (fact.kind !== 'list') throw new Error(`${name} is not a list.`);
  return fact;
}
