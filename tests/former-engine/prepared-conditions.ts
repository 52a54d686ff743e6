import type { Test } from './compile-condition.ts';
import { evaluationOrder } from './evaluation-order.ts';
import type { Condition } from './types/condition.ts';
import type { Knowledge } from './types/knowledge.ts';

/** Every condition of the knowledge that is evaluated as a whole, with a name that says where it stands. */
export function conditionsOf(
  knowledge: Pick<Knowledge, 'rules' | 'definitions' | 'conflicts' | 'cautions'>,
): (readonly [string, Condition])[] {
  const { rules, definitions, conflicts, cautions } = knowledge;
  const named = (key: string, condition: Condition | undefined): (readonly [string, Condition])[] =>
    condition === undefined ? [] : [[key, condition]];
  return [
    ...definitions.flatMap(({ id, when }) => named(`defined:${id}`, when)),
    ...rules.flatMap(({ id, when, applies, until, then }) => [
      ...named(`rule:${id}`, when),
      ...named(`rule:${id}:applies`, applies),
      ...named(`rule:${id}:until`, until),
      ...then.flatMap((effect, i) => named(`rule:${id}:then:${i}`, effect.when)),
    ]),
    ...conflicts.flatMap(({ id, when }) => named(`conflict:${id}`, when)),
    ...cautions.flatMap(({ id, when }) => named(`caution:${id}`, when)),
  ];
}

/**
 * The conditions that were turned into code beforehand, each by the condition itself: a condition that was put in its
 * place is not among them and is compiled as usual. None at all where what the code rests on has changed, the limits
 * and the order of rules and definitions.
 */
export function preparedTests(knowledge: Knowledge): ReadonlyMap<Condition, Test> {
  const { prepared } = knowledge;
  if (prepared === undefined || prepared.of.thresholds !== knowledge.thresholds) return new Map();
  const order = evaluationOrder(knowledge);
  const fits = order.length === prepared.order.length && order.every(({ key }, i) => key === prepared.order[i]);
  if (!fits) return new Map();
  return new Map(
    conditionsOf(prepared.of).flatMap(([key, condition]) => {
      const test = prepared.tests[key];
      return test ? [[condition, test] as const] : [];
    }),
  );
}
