import { describe, expect, it } from 'vitest';
import { inlined, type ReducedKnowledge, reduceKnowledge } from '../../bench/reduce/reduce-knowledge.ts';
import type { Reduced } from '../../bench/reduce/reduced.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Truth } from '../../src/territories/coronary/types/inspection.ts';
import type { Rule } from '../../src/territories/coronary/types/knowledge.ts';
import { aRule } from '../fixtures/a-rule.ts';
import { FALSE, TRUE, UNKNOWN, VALUES } from '../fixtures/condition-scope.ts';
import { holds } from './holds.ts';

const rule = (id: string, when: Condition, applies?: Condition): Rule =>
  aRule<Rule>({ id, section: 'gate', when, ...(applies ? { applies } : {}) });

const reduce = (...rules: readonly Rule[]): ReducedKnowledge =>
  reduceKnowledge({ rules, definitions: [], thresholds: [] });

/** The ids that fire over no facts at all. */
function firedIn({ derived, rules }: ReducedKnowledge): string[] {
  const known: Record<string, boolean> = {};
  for (const { name, when } of derived) known[name] = holds(when, {}, known);
  return rules.filter(({ fires }) => holds(fires, {}, known)).map(({ id }) => id);
}

/** What a rule is worth by the names of its two conditions: whether it applies, and whether it is met. */
const FIRES: Readonly<Record<string, Readonly<Record<string, Truth>>>> = {
  true: { true: TRUE, false: FALSE, unknown: UNKNOWN },
  false: { true: FALSE, false: FALSE, unknown: FALSE },
  unknown: { true: TRUE, false: UNKNOWN, unknown: UNKNOWN },
};
const PAIRS = VALUES.flatMap(([applies, a]) => VALUES.map(([met, m]) => ({ applies, met, a, m })));

describe('a rule that does not always apply', () => {
  it.each(PAIRS)('applies $applies and met $met', ({ applies, met, a, m }) => {
    const reduced = reduce(
      rule('R', m, a),
      rule('fired', { op: 'rule', id: 'R' }),
      rule('silent', { op: 'not', of: { op: 'rule', id: 'R' } }),
    );
    const truth = FIRES[applies]?.[met];
    expect(firedIn(reduced)).toEqual(truth === TRUE ? ['R', 'fired'] : truth === FALSE ? ['silent'] : []);
    expect(firedIn(inlined(reduced))).toEqual(firedIn(reduced));
  });
});

describe('the knowledge reduced to two values', () => {
  it('keeps every rule, in the order of the book', () => {
    const ids = knowledge.rules.map(({ id }) => id);
    expect(reduceKnowledge(knowledge).rules.map(({ id }) => id)).toEqual(ids);
    expect(inlined(reduceKnowledge(knowledge)).rules.map(({ id }) => id)).toEqual(ids);
  });

  it('works out what is shared before it is mentioned', () => {
    const { derived, rules } = reduceKnowledge(knowledge);
    const known = new Set<string>();
    for (const { name, when } of derived) {
      expect(mentioned(when).filter((other) => !known.has(other))).toEqual([]);
      known.add(name);
    }
    expect(rules.flatMap(({ fires }) => mentioned(fires)).filter((name) => !known.has(name))).toEqual([]);
  });

  it('mentions nothing once it is written out in place', () => {
    expect(inlined(reduceKnowledge(knowledge)).rules.flatMap(({ fires }) => mentioned(fires))).toEqual([]);
  });

  it('refuses a rule that mentions one that does not exist', () => {
    expect(() => reduce(rule('R', { op: 'rule', id: 'gone' }))).toThrow('"gone"');
  });
});

function mentioned(condition: Reduced): string[] {
  if (condition.op === 'derived') return [condition.name];
  if (condition.op === 'not') return mentioned(condition.of);
  return 'of' in condition ? condition.of.flatMap(mentioned) : [];
}
