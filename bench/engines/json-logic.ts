import { LogicEngine } from 'json-logic-engine';
import type { ReducedKnowledge } from '../reduce/reduce-knowledge.ts';
import type { Reduced } from '../reduce/reduced.ts';
import type { Engine } from './engine.ts';
import { withVersion } from './version-of.ts';

type Logic = null | string | number | boolean | readonly Logic[] | { readonly [operator: string]: Logic };

/**
 * json-logic-engine, interpreted: one logic a rule, the same objects in every run, so that the engine keeps the plans
 * that it makes of them. The record is its data as it is.
 * @param knowledge with everything written out in place
 */
export function jsonLogicRun({ rules }: ReducedKnowledge): Engine {
  const engine = new LogicEngine();
  const logics = rules.map(({ id, fires }) => ({ id, logic: logicOf(fires) }));
  return {
    name: `${withVersion('json-logic-engine')}, run()`,
    note: 'interpreted, with its own optimiser',
    kind: 'sync',
    fire(record) {
      const fired: string[] = [];
      for (const { id, logic } of logics) if (engine.run(logic, record) === true) fired.push(id);
      return fired;
    },
  };
}

/** json-logic-engine, compiled: `build()` makes a function of each rule, once. It needs `eval`, which a strict policy forbids. */
export function jsonLogicBuild({ rules }: ReducedKnowledge): Engine {
  const engine = new LogicEngine();
  const built = rules.map(({ id, fires }) => ({ id, holds: engine.build(logicOf(fires)) }));
  return {
    name: `${withVersion('json-logic-engine')}, build()`,
    note: 'compiled, needs eval',
    kind: 'sync',
    fire(record) {
      const fired: string[] = [];
      for (const { id, holds } of built) {
        // What is always true it gives back as it is.
        if (typeof holds === 'function' ? holds(record) === true : holds === true) fired.push(id);
      }
      return fired;
    },
  };
}

function logicOf(condition: Reduced): Logic {
  switch (condition.op) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'all':
      return { and: condition.of.map(logicOf) };
    case 'any':
      return { or: condition.of.map(logicOf) };
    case 'not':
      return { '!': [logicOf(condition.of)] };
    case 'known':
      return { '!==': [value(condition.fact), null] };
    case 'equals':
      return { '===': [value(condition.fact), condition.value] };
    case 'isOneOf':
      return { in: [value(condition.fact), condition.values] };
    case 'includes':
      return whereKnown([condition.fact], { in: [condition.value, value(condition.fact)] });
    case 'compares':
      return whereKnown([condition.fact], { [condition.relation]: [value(condition.fact), condition.limit] });
    case 'comparesFacts': {
      const { fact, relation, other } = condition;
      return whereKnown([fact, other], { [relation]: [value(fact), value(other)] });
    }
    case 'derived':
      throw new Error(`"${condition.name}" is not written out.`);
  }
}

/** `val` takes the whole name as one key; `var` would take it apart at its dots. */
const value = (fact: string): Logic => ({ val: fact });

/** It counts null as 0: a comparison has to ask first. */
const whereKnown = (facts: readonly string[], comparison: Logic): Logic => ({
  and: [...facts.map((fact) => ({ '!==': [value(fact), null] })), comparison],
});
