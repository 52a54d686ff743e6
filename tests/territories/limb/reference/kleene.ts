import type { Facts } from '../../../../src/territories/limb/facts/facts.ts';
import type { Condition } from '../../../../src/territories/limb/rules/book.ts';
import { definitions } from '../../../../src/territories/limb/rules/definitions.ts';
import { rules } from '../../../../src/territories/limb/rules/rules.ts';
import { thresholdValue } from '../../../../src/territories/limb/rules/thresholds.ts';

/** True, false, or null for unknown. */
export type Truth = boolean | null;

const byId = <T extends { readonly id: string }>(of: readonly T[]) => new Map(of.map((each) => [each.id, each]));
const ruleById = byId(rules);
const definitionById = byId(definitions);

const COMPARE = {
  below: (value: number, limit: number) => value < limit,
  atMost: (value: number, limit: number) => value <= limit,
  above: (value: number, limit: number) => value > limit,
  atLeast: (value: number, limit: number) => value >= limit,
  exactly: (value: number, limit: number) => value === limit,
};

const every = (of: readonly Truth[]): Truth => (of.includes(false) ? false : of.includes(null) ? null : true);
const some = (of: readonly Truth[]): Truth => (of.includes(true) ? true : of.includes(null) ? null : false);

/** The conditions of one case, each looked up as often as asked: as plain as can be, and nothing the engine has. */
export function conditionsOf(facts: Facts) {
  const named = new Map<string, Truth>();
  const remember = (key: string, find: () => Truth): Truth => {
    if (!named.has(key)) named.set(key, find());
    return named.get(key) ?? null;
  };

  const rule = (id: string): Truth =>
    remember(`rule ${id}`, () => {
      const of = ruleById.get(id as never);
      if (of === undefined) throw new Error(`no rule ${id}`);
      const applies = of.applies === undefined ? true : truth(of.applies);
      return applies === false ? false : every([applies, truth(of.when)]);
    });

  const definition = (id: string): Truth =>
    remember(`definition ${id}`, () => {
      const of = definitionById.get(id as never);
      if (of === undefined) throw new Error(`no definition ${id}`);
      return truth(of.when);
    });

  const truth = (of: Condition): Truth => {
    const value = 'fact' in of ? facts[of.fact] : undefined;
    switch (of.op) {
      case 'always':
        return true;
      case 'all':
        return every(of.of.map(truth));
      case 'any':
        return some(of.of.map(truth));
      case 'not': {
        const inner = truth(of.of);
        return inner === null ? null : !inner;
      }
      case 'holds':
        return truth(of.of) === true;
      case 'unknown':
        return value === undefined;
      case 'rule':
        return rule(of.id);
      case 'defined':
        return definition(of.id);
      case 'lessThanFact': {
        const other = facts[of.other];
        return value === undefined || other === undefined ? null : (value as number) < other;
      }
      default:
        if (value === undefined) return null;
    }
    switch (of.op) {
      case 'is':
        return value === of.value;
      case 'oneOf':
        return of.values.includes(value as string);
      case 'includes':
        return (value as readonly string[]).includes(of.value);
      default:
        return COMPARE[of.op](value as number, thresholdValue(of.threshold));
    }
  };

  return { truth, rule, definition };
}

export type Conditions = ReturnType<typeof conditionsOf>;
