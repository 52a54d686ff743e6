import { type EffectSizeOf, effectSizesFor } from '../../engine/evidence.ts';
import { type ArmId, comparisons } from './effect-comparisons.ts';
import { trialById } from './trials.ts';

/** A ratio with its interval as numbers, for a forest plot. */
export type EffectSize = EffectSizeOf<ArmId>;

export const effectSizes: readonly EffectSize[] = comparisons.flatMap((comparison) =>
  effectSizesFor(comparison, trialById(comparison.trialId)),
);

export const effectSizesOf = (trialId: string): readonly EffectSize[] =>
  effectSizes.filter((size) => size.trialId === trialId);
