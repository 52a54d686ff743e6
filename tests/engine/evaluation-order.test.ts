import { describe, expect, it } from 'vitest';
import { evaluationOrder } from '../../src/engine/evaluation-order.ts';
import type { Condition } from '../../src/engine/types/condition.ts';
import type { Definition, Rule } from '../../src/engine/types/knowledge.ts';
import { knowledge } from '../../src/knowledge/knowledge.ts';

const always: Condition = { op: 'always' };
const ruleWhen = (id: string, when: Condition, applies?: Condition): Rule => ({
  id,
  section: 'device',
  when,
  ...(applies ? { applies } : {}),
  then: [],
  strength: null,
  sources: [],
  evidence: [],
});
const definitionWhen = (id: string, when: Condition): Definition => ({ id, when, sources: [] });
const fired = (id: string): Condition => ({ op: 'rule', id });
const defined = (id: string): Condition => ({ op: 'defined', id });
const keys = (rules: Rule[], definitions: Definition[] = []) =>
  evaluationOrder({ rules, definitions }).map(({ key }) => key);

describe('the order of evaluation', () => {
  it('puts what is mentioned before what mentions it', () => {
    expect(keys([ruleWhen('A', fired('B')), ruleWhen('B', fired('C')), ruleWhen('C', always)])).toEqual([
      'rule:C',
      'rule:B',
      'rule:A',
    ]);
  });

  it('knows definitions too, and what decides whether a rule applies', () => {
    const order = keys(
      [ruleWhen('A', always, defined('x')), ruleWhen('B', always)],
      [definitionWhen('x', { op: 'not', of: fired('B') })],
    );
    expect(order.toSorted()).toEqual(['defined:x', 'rule:A', 'rule:B']);
    expect(order.indexOf('rule:B')).toBeLessThan(order.indexOf('defined:x'));
    expect(order.indexOf('defined:x')).toBeLessThan(order.indexOf('rule:A'));
  });

  it('tells a rule from a definition of the same name', () => {
    expect(keys([ruleWhen('x', defined('x'))], [definitionWhen('x', always)])).toEqual(['defined:x', 'rule:x']);
  });

  it.each<[string, Rule[], Definition[]]>([
    ['a rule that mentions itself', [ruleWhen('A', fired('A'))], []],
    ['two rules that mention each other', [ruleWhen('A', fired('B')), ruleWhen('B', fired('A'))], []],
    [
      'a circle through a definition and a negation',
      [ruleWhen('A', { op: 'not', of: defined('x') })],
      [definitionWhen('x', { op: 'any', of: [always, fired('A')] })],
    ],
  ])('refuses %s', (_, rules, definitions) => {
    expect(() => evaluationOrder({ rules, definitions })).toThrow(/depends on itself/);
  });

  it('refuses a reference to a rule or a definition that does not exist, and says who made it', () => {
    expect(() => keys([ruleWhen('A', fired('Z9'))])).toThrow(/rule:A mentions rule:Z9, which does not exist/);
    expect(() => keys([ruleWhen('A', defined('nowhere'))])).toThrow(/rule:A mentions defined:nowhere/);
  });
});

describe('what waits for the decision', () => {
  const waiting = (rules: Rule[], definitions: Definition[] = []) =>
    evaluationOrder({ rules, definitions })
      .filter(({ afterDecision }) => afterDecision)
      .map(({ key }) => key);
  const offered: Condition = { op: 'is', fact: 'dcbOffered', value: true };

  it('a rule about a device that is offered or chosen, and whatever mentions it', () => {
    expect(waiting([ruleWhen('A', offered), ruleWhen('B', fired('A')), ruleWhen('C', always)])).toEqual([
      'rule:A',
      'rule:B',
    ]);
  });

  it('in the rule book: P8, D27-D29, D31, D32, A1 and A2, and no rule that the decision rests on', () => {
    const rules = evaluationOrder(knowledge).filter(({ rule, afterDecision }) => rule !== undefined && afterDecision);
    expect(rules.map(({ key }) => key).toSorted()).toEqual(
      ['A1', 'A2', 'D27', 'D28', 'D29', 'D31', 'D32', 'P8'].map((id) => `rule:${id}`),
    );
    for (const { rule } of rules) {
      for (const { kind } of rule?.then ?? []) expect(['step', 'note']).toContain(kind);
    }
  });
});
