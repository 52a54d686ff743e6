import type { Trial, TrialEndpoint } from './types/evidence.ts';

export type RatioMeasure = 'HR' | 'RR' | 'OR';

/** Where the direction of a ratio is read: in the endpoint's words, in its two rates, or elsewhere in the record. */
export type DirectionFrom = 'endpoint' | 'rates' | 'conclusion' | 'same-record';

/**
 * Which arm of an endpoint is better when the ratio is below 1. The numbers themselves are not here: they are parsed
 * from the record. The endpoint is found by its name and time point; an empty one stands for none.
 */
export interface ComparisonOf<Arm extends string> {
  readonly trialId: string;
  readonly endpointName: string;
  readonly timepoint: string;
  readonly favours: Arm;
  readonly against: Arm;
  readonly directionFrom: DirectionFrom;
}

interface Ratio {
  readonly measure: RatioMeasure;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `CrI`: a credible interval, of a Bayesian analysis. */
  readonly interval: 'CI' | 'CrI';
  readonly adjusted: boolean;
}

/** A ratio with its interval as numbers, for a forest plot. */
export interface EffectSizeOf<Arm extends string> extends ComparisonOf<Arm>, Ratio {}

/**
 * Whether the figures of a record may stand as fact. Of a `not-found` record no source was seen: what it holds is
 * only what somebody claims, and is shown as a claim.
 */
export const isShownAsFact = (trial: Trial): boolean => trial.verification !== 'not-found';

/**
 * Whether a record reports patients who were studied. A label or a document says what somebody laid down: it has no
 * arms, no population and no figure that could be plotted.
 */
export const isStudy = ({ kind }: Trial): boolean => kind === 'study' || kind === 'meta-analysis';

// "HR 0.59", "adj. RR 0.41", "aHR 0.83", "HR 1.32; NNH 28.5", "HR 0.33 EES vs DEB", and two at once: "HR 1.54 / 1.26".
const EFFECT = /^(adj\.? |a)?(HR|RR|OR) (\d+\.\d+(?: \/ \d+\.\d+)*)(?=$|;| [A-Z])/;
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
export function effectSizesFor<Arm extends string>(
  comparison: ComparisonOf<Arm>,
  trial: Trial | undefined,
): readonly EffectSizeOf<Arm>[] {
  const { endpointName, timepoint } = comparison;
  if (!trial || !isStudy(trial) || !isShownAsFact(trial)) return [];
  const endpoint = trial.endpoints.find((one) => one.name === endpointName && (one.timepoint ?? '') === timepoint);
  if (!endpoint) return [];
  const ratios = ratiosOf(endpoint);
  // One endpoint may hold several ratios, each with its own time: "<=1 yr / >1 yr".
  const times = ratios.length > 1 ? timepoint.split(' / ') : [timepoint];
  if (times.length !== ratios.length) return [];
  return ratios.map((ratio, index) => ({ ...comparison, timepoint: times[index] ?? timepoint, ...ratio }));
}
