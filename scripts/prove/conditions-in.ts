import type { Condition } from '../../src/engine/types/condition.ts';
import type { Knowledge } from '../../src/engine/types/knowledge.ts';

/** A comparison of a fact: the leaves of a condition tree. */
export type Comparing = Extract<Condition, { fact: string }>;

/** A condition and everything in it, not following the rules and definitions that it names. */
export function* partsOf(condition: Condition | undefined): Generator<Condition> {
  if (condition === undefined) return;
  yield condition;
  if (condition.op === 'all' || condition.op === 'any') for (const inner of condition.of) yield* partsOf(inner);
  if (condition.op === 'not' || condition.op === 'holds') yield* partsOf(condition.of);
}

/** The same, following them. */
export function* deepPartsOf(condition: Condition | undefined, knowledge: Knowledge): Generator<Condition> {
  for (const part of partsOf(condition)) {
    yield part;
    if (part.op === 'rule') {
      const rule = knowledge.rules.find(({ id }) => id === part.id);
      yield* deepPartsOf(rule?.when, knowledge);
      yield* deepPartsOf(rule?.applies, knowledge);
    }
    if (part.op === 'defined')
      yield* deepPartsOf(knowledge.definitions.find(({ id }) => id === part.id)?.when, knowledge);
  }
}

export const isComparing = (part: Condition): part is Comparing => 'fact' in part;

/** Every condition that a rule, an effect or a definition is made of. */
export const conditionsOf = ({ rules, definitions }: Knowledge): Condition[] => [
  ...definitions.map(({ when }) => when),
  ...rules.flatMap(({ when, applies, until, then }) =>
    [when, applies, until, ...then.map((effect) => effect.when)].filter((c) => c !== undefined),
  ),
];
