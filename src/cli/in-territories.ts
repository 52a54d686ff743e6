import { evaluateAll } from '../engine/evaluate.ts';
import type { ResultOf } from '../engine/types/outcome.ts';
import type { Terms } from '../engine/types/terms.ts';
import type { Territory } from '../engine/types/territory.ts';
import type { Evaluate } from './answer-block.ts';
import { type AnyCase, type Case, type LegCase, TERRITORIES } from './territory.ts';

/** The words of a territory whose cases carry a label. */
type Labelled = Terms & { readonly case: { readonly label?: string } };

/** What the cases of a territory are answered with. */
interface Of<T extends Labelled> {
  readonly knowledge: Territory<T>;
  readonly settings: T['settings'];
  /** How its result is written, where that is not as the engine has it. */
  readonly told?: (result: ResultOf<T>, caseData: T['case']) => object;
}

/** Answers cases of one territory, in their order. */
export type Answer = <T extends Labelled>(cases: readonly T['case'][], of: Of<T>) => readonly unknown[];

const isOfLeg = (one: AnyCase): one is LegCase => one.kind === 'limb-case';
const isOfHeart = (one: AnyCase): one is Case => !isOfLeg(one);

/** The results in full, each as its territory writes it. */
export const results: Answer = (cases, { knowledge, settings, told }) => {
  const all = evaluateAll(cases, knowledge, settings);
  return told ? all.map((result, i) => told(result, cases[i] as (typeof cases)[number])) : all;
};

/** Answers cases of several territories: those of each in one call, and all in the order in which they came. */
export const inTerritories =
  (answer: Answer): Evaluate =>
  (cases) => {
    const ofHeart = answer(cases.filter(isOfHeart), TERRITORIES['isr-case']).values();
    const ofLeg = answer(cases.filter(isOfLeg), TERRITORIES['limb-case']).values();
    return cases.map((one) => (isOfLeg(one) ? ofLeg : ofHeart).next().value);
  };
