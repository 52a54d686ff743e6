import { ALWAYS, type CircuitBuilder, type Literal, negated } from './circuit.ts';
import type { RuleOf } from './types/book.ts';
import type { ConditionOf } from './types/condition.ts';
import type { Territory } from './types/territory.ts';

/** Where the literals of conditions, rules and definitions are found: each is built when it is first asked for. */
export interface Conditions {
  /** @throws on a mistake in the knowledge: an unknown fact, rule, definition or threshold, or a circle */
  readonly of: (condition: ConditionOf) => Literal;
  /** That the rule has fired. */
  readonly rule: (id: string) => Literal;
  readonly definition: (id: string) => Literal;
}

/** What a condition's names stand for. */
export interface Names {
  readonly slotOf: (fact: string) => number;
  readonly threshold: (id: string) => number;
}

/** Builds conditions into a circuit. A part that several conditions share is built once. */
export function conditionsIn(
  builder: CircuitBuilder,
  { rules, definitions }: Pick<Territory, 'rules' | 'definitions'>,
  { slotOf, threshold }: Names,
): Conditions {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const definitionById = new Map(definitions.map(({ id, when }) => [id, when]));
  const built = new Map<string, Literal>();
  const open = new Set<string>();

  const named = (key: string, build: () => Literal): Literal => {
    const known = built.get(key);
    if (known !== undefined) return known;
    if (open.has(key)) throw new Error(`${key} depends on itself.`);
    open.add(key);
    const literal = build();
    open.delete(key);
    built.set(key, literal);
    return literal;
  };

  const rule = (id: string): Literal =>
    named(`rule:${id}`, () => {
      const { when, applies }: RuleOf = found(ruleById.get(id), `rule "${id}"`, open);
      return applies === undefined ? of(when) : builder.where(of(applies), of(when));
    });

  const definition = (id: string): Literal =>
    named(`defined:${id}`, () => of(found(definitionById.get(id), `definition "${id}"`, open)));

  const of = (condition: ConditionOf): Literal => {
    switch (condition.op) {
      case 'always':
        return ALWAYS;
      case 'all':
        return builder.all(condition.of.map(of));
      case 'any':
        return builder.any(condition.of.map(of));
      case 'not':
        return negated(of(condition.of));
      case 'holds':
        return builder.holds(of(condition.of));
      case 'rule':
        return rule(condition.id);
      case 'defined':
        return definition(condition.id);
      case 'unknown':
        return negated(builder.known(slotOf(condition.fact)));
      case 'is':
        return builder.comparison({ op: 'oneOf', slot: slotOf(condition.fact), values: [condition.value] });
      case 'oneOf':
        return builder.comparison({ op: 'oneOf', slot: slotOf(condition.fact), values: condition.values });
      case 'includes':
        return builder.comparison({ op: 'includes', slot: slotOf(condition.fact), value: condition.value });
      case 'lessThanFact':
        return builder.comparison({ op: 'lessThanFact', slot: slotOf(condition.fact), other: slotOf(condition.other) });
      default:
        return builder.comparison({
          op: condition.op,
          slot: slotOf(condition.fact),
          limit: threshold(condition.threshold),
        });
    }
  };

  return { of, rule, definition };
}

/** @param open what is being built, the one that was looked for last */
function found<T>(what: T | undefined, name: string, open: ReadonlySet<string>): T {
  if (what !== undefined) return what;
  throw new Error(`The knowledge has no ${name}, which ${[...open].at(-2) ?? 'the knowledge'} mentions.`);
}
