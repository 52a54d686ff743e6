import type { Comparison } from '../../src/engine/types/condition.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { FactName } from '../../src/territories/coronary/types/facts.ts';
import { all, any, not, type Reduced, type Relation, TRUE, type Value } from './reduced.ts';

/** The two questions that can be asked of a three-valued condition: is it known to be true, is it known to be false? */
export type Known = 'true' | 'false';

/** What a condition is reduced with. */
export interface Names {
  threshold(id: string): number;
  /** The reduced form of what is known of a rule or definition. */
  reference(kind: 'rule' | 'defined', id: string, known: Known): Reduced;
}

/**
 * The two-valued condition that holds exactly where the given one is known to be true, or known to be false. Where
 * neither holds, the given one is unknown.
 */
export function reduceCondition(condition: Condition, known: Known, names: Names): Reduced {
  const wanted = known === 'true';
  const reduced = (inner: Condition) => reduceCondition(inner, known, names);
  switch (condition.op) {
    case 'always':
      return wanted ? TRUE : not(TRUE);
    case 'all':
      return (wanted ? all : any)(...condition.of.map(reduced));
    case 'any':
      return (wanted ? any : all)(...condition.of.map(reduced));
    case 'not':
      return reduceCondition(condition.of, wanted ? 'false' : 'true', names);
    case 'holds': {
      const holds = reduceCondition(condition.of, 'true', names);
      return wanted ? holds : not(holds);
    }
    case 'unknown': {
      const someValue: Reduced = { op: 'known', fact: condition.fact };
      return wanted ? not(someValue) : someValue;
    }
    case 'rule':
    case 'defined':
      return names.reference(condition.op, condition.id, known);
    case 'is':
      return equality(condition.fact, condition.value, wanted);
    case 'oneOf':
      return knownNot({ op: 'isOneOf', fact: condition.fact, values: condition.values }, condition.fact, wanted);
    case 'includes':
      return knownNot({ op: 'includes', fact: condition.fact, value: condition.value }, condition.fact, wanted);
    case 'lessThanFact': {
      const { fact, other } = condition;
      return { op: 'comparesFacts', fact, relation: wanted ? '<' : '>=', other };
    }
    default:
      return comparison(condition.op, condition.fact, names.threshold(condition.threshold), wanted);
  }
}

/** Of two answers the other one is the negation: shorter, and engines are quicker with it. */
function equality(fact: FactName, value: Value, wanted: boolean): Reduced {
  if (typeof value === 'boolean') return { op: 'equals', fact, value: value === wanted };
  return knownNot({ op: 'equals', fact, value }, fact, wanted);
}

/** The comparison itself, or: something is known of the fact, and not this. */
const knownNot = (comparison: Reduced, fact: FactName, wanted: boolean): Reduced =>
  wanted ? comparison : all({ op: 'known', fact }, not(comparison));

const RELATIONS: Readonly<Record<Exclude<Comparison, 'exactly'>, readonly [holds: Relation, fails: Relation]>> = {
  below: ['<', '>='],
  atMost: ['<=', '>'],
  above: ['>', '<='],
  atLeast: ['>=', '<'],
};

function comparison(op: Comparison, fact: FactName, limit: number, wanted: boolean): Reduced {
  if (op === 'exactly') return equality(fact, limit, wanted);
  const [holds, fails] = RELATIONS[op];
  return { op: 'compares', fact, relation: wanted ? holds : fails, limit };
}
