import type { Definition, Knowledge, Rule } from '../../src/territories/coronary/types/knowledge.ts';
import { type Known, type Names, reduceCondition } from './reduce-condition.ts';
import { all, any, not, type Reduced } from './reduced.ts';

/** What is known of a rule or definition that others mention. */
export interface Derived {
  readonly name: string;
  readonly when: Reduced;
}

/** The firing of every rule in two values. */
export interface ReducedKnowledge {
  /** Each after everything it mentions; only what a rule needs. */
  readonly derived: readonly Derived[];
  /** In the order of the rule book. */
  readonly rules: readonly { readonly id: string; readonly fires: Reduced }[];
}

/**
 * Reduces the knowledge once.
 * @throws when a condition mentions a rule, a definition or a threshold that does not exist
 */
export function reduceKnowledge(knowledge: Pick<Knowledge, 'rules' | 'definitions' | 'thresholds'>): ReducedKnowledge {
  const derived = new Map<string, Derived>();
  const names: Names = {
    threshold: (id) => named(knowledge.thresholds, id).value,
    reference(kind, id, known) {
      const name = `${kind}:${id}:${known}`;
      if (!derived.has(name)) {
        const when =
          kind === 'rule'
            ? ruleKnown(named(knowledge.rules, id), known, names)
            : reduceCondition(named<Definition>(knowledge.definitions, id).when, known, names);
        derived.set(name, { name, when }); // after what it mentions, which the line above has entered
      }
      return { op: 'derived', name };
    },
  };
  const whole = knowledge.rules.map((rule) => ({ id: rule.id, fires: ruleKnown(rule, 'true', names) }));
  const rules = whole.map(({ id, fires }) => {
    const name = `rule:${id}:true`;
    return { id, fires: derived.has(name) ? ({ op: 'derived', name } as const) : fires };
  });
  return { derived: [...derived.values()], rules };
}

/** A rule fires where its condition is met, unless it is known not to apply; it is known not to fire where either fails. */
function ruleKnown({ when, applies }: Rule, known: Known, names: Names): Reduced {
  const met = reduceCondition(when, known, names);
  if (!applies) return met;
  const excluded = reduceCondition(applies, 'false', names);
  return known === 'true' ? all(not(excluded), met) : any(excluded, all(reduceCondition(applies, 'true', names), met));
}

function named<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`The knowledge has no "${id}".`);
  return found;
}

/** The rules with everything they mention written out in place, for engines that share nothing between rules. */
export function inlined({ derived, rules }: ReducedKnowledge): ReducedKnowledge {
  const whole = new Map<string, Reduced>();
  for (const { name, when } of derived) whole.set(name, writtenOut(when, whole));
  return { derived: [], rules: rules.map(({ id, fires }) => ({ id, fires: writtenOut(fires, whole) })) };
}

function writtenOut(condition: Reduced, whole: ReadonlyMap<string, Reduced>): Reduced {
  switch (condition.op) {
    case 'all':
      return all(...condition.of.map((inner) => writtenOut(inner, whole)));
    case 'any':
      return any(...condition.of.map((inner) => writtenOut(inner, whole)));
    case 'not':
      return not(writtenOut(condition.of, whole));
    case 'derived':
      return whole.get(condition.name) ?? condition;
    default:
      return condition;
  }
}
