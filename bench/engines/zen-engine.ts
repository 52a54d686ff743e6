import { ZenEngine } from '@gorules/zen-engine';
import type { CaseRecord } from '../case-record.ts';
import type { ReducedKnowledge } from '../reduce/reduce-knowledge.ts';
import type { Reduced } from '../reduce/reduced.ts';
import type { Engine } from './engine.ts';
import { withVersion } from './version-of.ts';

/**
 * GoRules' zen-engine: one decision, made once: what rules share in one expression node, the list of what fires in a
 * second one, which is as quick as a decision table of one row a rule. Rust, behind a promise and a copy of the record.
 */
export function zenEngine(knowledge: ReducedKnowledge): Engine {
  const decision = new ZenEngine().createDecision(graph(knowledge));
  return {
    name: withVersion('@gorules/zen-engine'),
    note: 'native, promises',
    kind: 'async',
    async fire(record) {
      const { result } = await decision.evaluate(withNames(record));
      return (result as { readonly fired: readonly string[] }).fired;
    },
  };
}

/** A name with dots would be a path in its language. */
const nameOf = (fact: string): string => fact.replace(/[^a-zA-Z0-9]/g, '_');

const names = new Map<string, string>();

/** What nobody knows is left out: absent is null in its language, and half of a call is the copying of the record. */
function withNames(record: CaseRecord): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [fact, value] of Object.entries(record)) {
    if (value === null) continue;
    let name = names.get(fact);
    if (name === undefined) names.set(fact, (name = nameOf(fact)));
    named[name] = value;
  }
  return named;
}

function graph({ derived, rules }: ReducedKnowledge): object {
  const nodes = [
    { id: 'case', type: 'inputNode', name: 'Case' },
    {
      id: 'shared',
      type: 'expressionNode',
      name: 'What rules share',
      content: {
        passThrough: true,
        // `$` is what this node has worked out so far.
        expressions: derived.map(({ name, when }) => ({ id: name, key: nameOf(name), value: expression(when, '$.') })),
      },
    },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'Rules',
      content: { passThrough: false, expressions: [{ id: 'fired', key: 'fired', value: firedList(rules) }] },
    },
    { id: 'result', type: 'outputNode', name: 'Result' },
  ];
  const edges = nodes.slice(1).map((target, i) => ({
    id: `to-${target.id}`,
    type: 'edge',
    sourceId: nodes[i]?.id,
    targetId: target.id,
  }));
  return { nodes, edges };
}

const firedList = (rules: ReducedKnowledge['rules']): string =>
  `filter([${rules.map(({ id, fires }) => `${expression(fires, '')} ? ${JSON.stringify(id)} : null`).join(', ')}], # != null)`;

/** @param sharedIn where what rules share is found */
function expression(condition: Reduced, sharedIn: string): string {
  switch (condition.op) {
    case 'true':
    case 'false':
      return condition.op;
    case 'all':
      return `(${condition.of.map((inner) => expression(inner, sharedIn)).join(' and ')})`;
    case 'any':
      return `(${condition.of.map((inner) => expression(inner, sharedIn)).join(' or ')})`;
    case 'not':
      return `(not ${expression(condition.of, sharedIn)})`;
    case 'known':
      return `(${nameOf(condition.fact)} != null)`;
    case 'equals':
      return `(${nameOf(condition.fact)} == ${JSON.stringify(condition.value)})`;
    case 'isOneOf':
      return `(${nameOf(condition.fact)} in ${JSON.stringify(condition.values)})`;
    case 'includes':
      return whereKnown([condition.fact], `${JSON.stringify(condition.value)} in ${nameOf(condition.fact)}`);
    case 'compares':
      return whereKnown([condition.fact], `${nameOf(condition.fact)} ${condition.relation} ${condition.limit}`);
    case 'comparesFacts': {
      const { fact, relation, other } = condition;
      return whereKnown([fact, other], `${nameOf(fact)} ${relation} ${nameOf(other)}`);
    }
    case 'derived':
      return `${sharedIn}${nameOf(condition.name)}`;
  }
}

/** A comparison with null is an error in its language. */
const whereKnown = (facts: readonly string[], comparison: string): string =>
  `(${[...facts.map((fact) => `${nameOf(fact)} != null`), comparison].join(' and ')})`;
