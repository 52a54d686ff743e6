import type { ThresholdOf } from '../../../src/engine/types/book.ts';
import type { Claim, Part } from '../claim.ts';
import type { Comparing } from '../conditions-in.ts';
import { conditionsOf, isComparing, partsOf } from '../conditions-in.ts';
import type { CaseModel } from '../coronary.ts';
import type { NumberFact } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, exactlyOne, not, TRUE } from '../term.ts';

/** The thresholds of each fact cut its range into bands: no value in none, none in two, none empty, none cut again. */
export function thresholdClaims(model: CaseModel, other: CaseModel): Claim[] {
  const facts = [...new Set(model.territory.thresholds.flatMap((threshold) => threshold.facts))];
  const bandsOf = (name: string, of: CaseModel) =>
    bands(
      numberIn(of, name),
      of.territory.thresholds.filter(({ facts: f }) => (f as readonly string[]).includes(name)),
    );
  const proofs: Part[] = facts.map((name) => {
    const { known } = numberIn(model, name);
    return { name, look: and(known, not(exactlyOne(bandsOf(name, model)))) };
  });
  const reached: Part[] = facts.flatMap((name) =>
    bandsOf(name, model).map((band, i) => ({
      name: `${name}, band ${i + 1}`,
      look: and(numberIn(model, name).known, band),
    })),
  );
  const comparisons = conditionsOf(model.territory).flatMap((c) => [...partsOf(c)].filter(isComparing));
  const uncut: Part[] = facts.flatMap((name) => {
    const asked = unique(comparisons.filter((c) => c.fact === name && c.op !== 'unknown' && c.op !== 'lessThanFact'));
    const inOther = bandsOf(name, other);
    return asked.flatMap((condition) =>
      bandsOf(name, model).map((band, i) => ({
        name: `${JSON.stringify(condition)}, band ${i + 1}`,
        look: and(band, inOther[i] ?? TRUE, model.truths.condition(condition).t, other.truths.condition(condition).f),
      })),
    );
  });
  return [
    {
      id: 'bands',
      words: 'The thresholds of each measurement cut its range into bands: every value lies in exactly one',
      method: 'proof',
      models: [model],
      parts: proofs,
    },
    {
      id: 'bands-reached',
      words: 'No band is empty: on both sides of every threshold there are values that a case file may carry',
      method: 'search',
      models: [model],
      parts: reached,
    },
    {
      id: 'bands-uncut',
      words:
        'No rule and no definition treats two values of one band differently: nothing turns on a number that is not a threshold, or on the wrong side of one',
      method: 'proof',
      models: [model, other],
      parts: uncut,
      remarks: ['conflict C9 speaks of the boundary itself ("exactly 30 %") and is left out'],
    },
  ];
}

function numberIn({ fact }: CaseModel, name: string): NumberFact {
  const it = fact(name);
  if (it.kind !== 'number') throw new Error(`${name} has thresholds and is not a number.`);
  return it;
}

/** From the lowest to the highest; a threshold's own value falls on the side that its record names. */
function bands(fact: NumberFact, thresholds: readonly ThresholdOf[]): Term[] {
  const sides = [...thresholds]
    .sort((a, b) => a.value - b.value)
    .map(({ value, boundaryBelongs }) => fact.against(boundaryBelongs === 'above' ? 'below' : 'atMost', value));
  return [...sides, TRUE].map((side, i) => and(side, ...(sides[i - 1] ? [not(sides[i - 1] ?? TRUE)] : [])));
}

const unique = (conditions: readonly Comparing[]): Comparing[] => [
  ...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values(),
];
