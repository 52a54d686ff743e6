import type { Preparation, Seen } from '../types/case-data.ts';
import type { ComputedFacts } from '../types/facts.ts';

/**
 * Whether less than the limit is left after preparation: by the figure, else as read by eye. The limit itself is too much.
 * @param residualPercent the limit, % diameter
 */
export const residualBelow30 = (
  preparation: Seen<Preparation> | undefined,
  residualPercent: number,
): boolean | undefined =>
  preparation?.residualStenosisPercent === undefined
    ? preparation?.residualUnder30
    : preparation.residualStenosisPercent < residualPercent;

/** After preparation as soon as any result of it is known; "no perforation" is none. */
export function phase(
  preparation: Seen<Preparation> | undefined,
  isResidualBelow30: boolean | undefined,
): ComputedFacts['phase'] {
  const isKnown =
    isResidualBelow30 !== undefined ||
    preparation?.timiFlow !== undefined ||
    preparation?.dissection !== undefined ||
    preparation?.flowStable !== undefined ||
    preparation?.minStentAreaMm2 !== undefined;
  return isKnown ? 'after-preparation' : 'before-preparation';
}
