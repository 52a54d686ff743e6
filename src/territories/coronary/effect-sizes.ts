import { type ArmId, type Comparison, comparisons, type DirectionFrom } from './effect-comparisons.ts';
import { isShownAsFact, isStudy, trialById } from './trials.ts';
import type { TrialEndpoint } from './types/knowledge.ts';

export type RatioMeasure = 'HR' | 'RR' | 'OR';

/** A ratio with its interval as numbers, for a forest plot. */
export interface EffectSize {
  readonly trialId: string;
  readonly endpointName: string;
  readonly timepoint: string;
  readonly measure: RatioMeasure;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `CrI`: a credible interval, of a Bayesian analysis. */
  readonly interval: 'CI' | 'CrI';
  readonly adjusted: boolean;
  /** The arm that is better below 1, and the one that is better above. */
  readonly favours: ArmId;
  readonly against: ArmId;
  readonly directionFrom: DirectionFrom;
}

interface Ratio {
  readonly measure: RatioMeasure;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly interval: 'CI' | 'CrI';
  readonly adjusted: boolean;
}

// "HR 0.59", "adj. RR 0.41", "HR 1.32; NNH 28.5", "HR 0.33 EES vs DEB", and two at once: "HR 1.54 / 1.26".
const EFFECT = /^(adj\.? )?(HR|RR|OR) (\d+\.\d+(?: \/ \d+\.\d+)*)(?=$|;| [A-Z])/;
// "0.42-0.84", "CrI 0.59-2.01", and two at once: "0.89-2.69 / 0.82-1.92".
const INTERVAL = /^(CrI )?(\d+\.\d+-\d+\.\d+(?: \/ \d+\.\d+-\d+\.\d+)*)$/;

/** The ratios that an endpoint states, in their order; empty when they cannot be read without doubt. */
export function ratiosOf(endpoint: TrialEndpoint): readonly Ratio[] {
  const effect = EFFECT.exec(endpoint.effect ?? '');
  const interval = INTERVAL.exec(endpoint.ci ?? '');
  if (!effect || !interval) return [];
  const values = effect[3]?.split(' / ') ?? [];
  const bounds = interval[2]?.split(' / ') ?? [];
  if (values.length !== bounds.length) return [];
  return values.map((value, index) => {
    const [low, high] = bounds[index]?.split('-') ?? [];
    return {
      measure: effect[2] as RatioMeasure,
      value: Number(value),
      low: Number(low),
      high: Number(high),
      interval: interval[1] === undefined ? 'CI' : 'CrI',
      adjusted: effect[1] !== undefined || /\badjusted\b/.test(endpoint.name),
    };
  });
}

/** Of a label or a document nothing is plotted, whatever it prints. */
function sizesOf(comparison: Comparison): readonly EffectSize[] {
  const { trialId, endpointName, timepoint, favours, against, directionFrom } = comparison;
  const trial = trialById(trialId);
  if (!trial || !isStudy(trial) || !isShownAsFact(trial)) return [];
  const endpoint = trial.endpoints.find((one) => one.name === endpointName && one.timepoint === timepoint);
  if (!endpoint) return [];
  const ratios = ratiosOf(endpoint);
  // One endpoint may hold several ratios, each with its own time: "<=1 yr / >1 yr".
  const times = ratios.length > 1 ? timepoint.split(' / ') : [timepoint];
  if (times.length !== ratios.length) return [];
  return ratios.map((ratio, index) => ({
    trialId,
    endpointName,
    timepoint: times[index] ?? timepoint,
    ...ratio,
    favours,
    against,
    directionFrom,
  }));
}

export const effectSizes: readonly EffectSize[] = comparisons.flatMap(sizesOf);

export const effectSizesOf = (trialId: string): readonly EffectSize[] =>
  effectSizes.filter((size) => size.trialId === trialId);
