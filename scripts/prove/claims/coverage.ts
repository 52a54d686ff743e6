import type { ConditionOf } from '../../../src/engine/types/condition.ts';
import type { Claim, Part } from '../claim.ts';
import { partsOf } from '../conditions-in.ts';
import type { CaseModel } from '../coronary.ts';
import { and, not } from '../term.ts';

/** Every rule can fire and can fail to fire; those that always do are listed. */
export function coverageClaims(model: CaseModel): Claim[] {
  const { territory, truths } = model;
  const always = territory.rules.filter(({ when }) => when.op === 'always').map(({ id }) => id);
  const conditional = territory.rules.filter(({ id }) => !always.includes(id));
  const parts = (kind: 't' | 'f', rules = territory.rules) =>
    rules.map(({ id }) => ({ name: id, look: truths.rule(id)[kind] }));
  return [
    {
      id: 'can-fire',
      words: 'Every rule fires in some case: none is dead',
      method: 'search',
      models: [model],
      parts: parts('t'),
    },
    {
      id: 'can-fail',
      words: 'Every rule is known not to be met in some case: none is a tautology',
      method: 'search',
      models: [model],
      parts: parts('f', conditional),
      remarks: [`always by design: ${always.join(', ')}`],
    },
    {
      id: 'definitions',
      words: 'Every named condition holds in some case and fails in another',
      method: 'search',
      models: [model],
      parts: territory.definitions.flatMap(({ id }) => {
        const { t, f } = truths.definition(id);
        return [
          { name: `${id} holds`, look: t },
          { name: `${id} fails`, look: f },
        ];
      }),
    },
    {
      id: 'effects',
      words: 'Every effect of every rule stands in some case: nothing is written that could never be said',
      method: 'search',
      models: [model],
      parts: territory.rules.flatMap(({ id, then }) =>
        then.map(({ kind, when }, i) => ({
          name: `${id} ${kind} ${i + 1}`,
          look: when ? and(truths.rule(id).t, truths.condition(when).t) : truths.rule(id).t,
        })),
      ),
    },
    {
      id: 'branches',
      words: 'Every part of every condition decides in some case: no alternative and no requirement is idle',
      method: 'search',
      models: [model],
      parts: conditionsByName(model).flatMap(([name, condition]) => branchesOf(name, condition, model)),
    },
    {
      id: 'cautions-and-conflicts',
      words: 'Every caution and every conflict can be raised',
      method: 'search',
      models: [model],
      parts: [...territory.cautions, ...territory.conflicts].map(({ id, when }) => ({
        name: id,
        look: truths.condition(when).t,
      })),
    },
    {
      id: 'statuses',
      words: 'Every status, every agreement, and each device as the choice can be reached',
      method: 'search',
      models: [model],
      parts: [
        ...Object.entries(model.decision.status),
        ...Object.entries(model.decision.agreement),
        ...model.decision.choices,
      ].map(([name, look]) => ({ name, look })),
    },
  ];
}

/** The conditions of definitions and rules, with the name of where they stand. */
const conditionsByName = ({ territory }: CaseModel): [string, ConditionOf][] => [
  ...territory.definitions.map(({ id, when }): [string, ConditionOf] => [id, when]),
  ...territory.rules.map(({ id, when }): [string, ConditionOf] => [id, when]),
];

/** One part a branch: of an `any` each alternative that alone is met, of an `all` each requirement that alone is not. */
function branchesOf(name: string, condition: ConditionOf, { truths }: CaseModel): Part[] {
  return [...partsOf(condition)].flatMap((part) => {
    if (part.op !== 'any' && part.op !== 'all') return [];
    const met = part.of.map((inner) => truths.condition(inner).t);
    const alone = (i: number) => and(...met.map((term, k) => ((k === i) === (part.op === 'any') ? term : not(term))));
    return part.of.map((inner, i) => ({ name: `${name}: ${JSON.stringify(inner)}`, look: alone(i) }));
  });
}
