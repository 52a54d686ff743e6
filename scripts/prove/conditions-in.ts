import type { ConditionOf } from '../../src/engine/types/condition.ts';
import type { Territory } from '../../src/engine/types/territory.ts';

/** A comparison of a fact: the leaves of a condition tree. */
export type Comparing = Extract<ConditionOf, { fact: string }>;

/** A condition and everything in it, not following the rules and definitions that it names. */
export function* partsOf(condition: ConditionOf | undefined): Generator<ConditionOf> {
  if (condition === undefined) return;
  yield condition;
  if (condition.op === 'all' || condition.op === 'any') for (const inner of condition.of) yield* partsOf(inner);
  if (condition.op === 'not' || condition.op === 'holds') yield* partsOf(condition.of);
}

/** The same, following them. */
export function* deepPartsOf(condition: ConditionOf | undefined, territory: Territory): Generator<ConditionOf> {
  for (const part of partsOf(condition)) {
    yield part;
    if (part.op === 'rule') {
      const rule = territory.rules.find(({ id }) => id === part.id);
      yield* deepPartsOf(rule?.when, territory);
      yield* deepPartsOf(rule?.applies, territory);
    }
    if (part.op === 'defined')
      yield* deepPartsOf(territory.definitions.find(({ id }) => id === part.id)?.when, territory);
  }
}

export const isComparing = (part: ConditionOf): part is Comparing => 'fact' in part;

/** Every condition that a rule, an effect or a definition is made of. */
export const conditionsOf = ({ rules, definitions }: Territory): ConditionOf[] => [
  ...definitions.map(({ when }) => when),
  ...rules.flatMap(({ when, applies, until, then }) =>
    [when, applies, until, ...then.map((effect) => effect.when)].filter((c) => c !== undefined),
  ),
];
