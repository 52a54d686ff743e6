import type { Terms } from '../engine/types/terms.ts';
import type { Territory } from '../engine/types/territory.ts';
import type { Evaluate } from './answer-block.ts';
import { type AnyCase, type Case, type LegCase, TERRITORIES } from './territory.ts';

/** The words of a territory whose cases carry a label. */
type Labelled = Terms & { readonly case: { readonly label?: string } };

/** Answers cases of one territory, in their order. */
export type Answer = <T extends Labelled>(
  cases: readonly T['case'][],
  of: { readonly knowledge: Territory<T>; readonly settings: T['settings'] },
) => readonly unknown[];

const isOfLeg = (one: AnyCase): one is LegCase => one.kind === 'limb-case';
const isOfHeart = (one: AnyCase): one is Case => !isOfLeg(one);

/** Answers cases of several territories: those of each in one call, and all in the order in which they came. */
export const inTerritories =
  (answer: Answer): Evaluate =>
  (cases) => {
    const ofHeart = answer(cases.filter(isOfHeart), TERRITORIES['isr-case']).values();
    const ofLeg = answer(cases.filter(isOfLeg), TERRITORIES['limb-case']).values();
    return cases.map((one) => (isOfLeg(one) ? ofLeg : ofHeart).next().value);
  };
