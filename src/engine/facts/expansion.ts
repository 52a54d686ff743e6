import type { CaseData } from '../types/case-data.ts';
import type { ComputedFacts } from '../types/facts.ts';
import type { Tool } from '../types/vocabulary.ts';

/** Devices whose failure at this lesion makes underexpansion likely although nobody measured it. */
const PRESUMING: ReadonlySet<Tool> = new Set<Tool>(['nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl']);

export interface ExpansionLimits {
  /** % of the mean reference lumen area at and above which a stent counts as expanded. */
  readonly adequatePercent: number;
  /** MSA by OCT, mm2, below which a stent outside the left main counts as underexpanded without a reference. */
  readonly smallByOctMm2: number;
  /** Residual stenosis, % diameter, below which an underexpansion counts as corrected. */
  readonly residualPercent: number;
}

/** Stent expansion, 100 x MSA / mean reference lumen area, in %; undefined while either area is unknown. */
export const expansionPercent = (
  minStentAreaMm2: number | undefined,
  referenceLumenAreaMm2: number | undefined,
): number | undefined =>
  minStentAreaMm2 === undefined || referenceLumenAreaMm2 === undefined
    ? undefined
    : (100 * minStentAreaMm2) / referenceLumenAreaMm2;

/**
 * Whether the stent was underexpanded when the patient came. A measured yes outweighs an operator's no;
 * without reading or measurement, a balloon that failed here makes it presumed.
 */
export function underexpandedBefore(
  { imaging, lesion, preparation }: CaseData,
  limits: ExpansionLimits,
  beforePercent: number | undefined,
  afterPercent: number | undefined,
): ComputedFacts['underexpandedBefore'] | undefined {
  const measuredBelow =
    (beforePercent !== undefined && beforePercent < limits.adequatePercent) ||
    // A stent still too small after preparation cannot have been large enough before.
    (afterPercent !== undefined && afterPercent < limits.adequatePercent);
  if (imaging?.underexpanded === true || measuredBelow) return 'yes';
  const smallByOct =
    imaging?.minStentAreaMm2 !== undefined &&
    imaging.referenceLumenAreaMm2 === undefined &&
    imaging.minStentAreaMm2 < limits.smallByOctMm2 &&
    imaging.modalities?.includes('oct') === true &&
    lesion?.vessel !== undefined &&
    lesion.vessel !== 'left-main';
  if (smallByOct) return 'yes';
  if (imaging?.underexpanded === false || beforePercent !== undefined) return 'no';
  const failedHere = preparation?.tools?.some(({ tool, outcome }) => outcome === 'failed' && PRESUMING.has(tool));
  return failedHere ? 'presumed' : undefined;
}

/** By expansion when it was measured again, else by the residual stenosis; undefined while neither is known. */
export function underexpansionCorrected(
  residualStenosisPercent: number | undefined,
  limits: ExpansionLimits,
  afterPercent: number | undefined,
): boolean | undefined {
  if (afterPercent !== undefined) return afterPercent >= limits.adequatePercent;
  if (residualStenosisPercent !== undefined) return residualStenosisPercent < limits.residualPercent;
  return undefined;
}
