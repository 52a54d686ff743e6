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

/** Finer than any area is measured: it only takes back what binary fractions add to 100 x 4.6 / 5.75. */
const DIGITS = 1e6;

/** Stent expansion, 100 x MSA / mean reference lumen area, in %; undefined while either area is unknown. */
export const expansionPercent = (
  minStentAreaMm2: number | undefined,
  referenceLumenAreaMm2: number | undefined,
): number | undefined =>
  minStentAreaMm2 === undefined || referenceLumenAreaMm2 === undefined
    ? undefined
    : Math.round(((100 * minStentAreaMm2) / referenceLumenAreaMm2) * DIGITS) / DIGITS;

/**
 * Whether the stent was underexpanded when the patient came. A measured yes outweighs an operator's no;
 * without reading or measurement, a balloon that failed here makes it presumed.
 */
export function underexpandedBefore(
  caseData: CaseData,
  limits: ExpansionLimits,
  beforePercent: number | undefined,
  afterPercent: number | undefined,
): ComputedFacts['underexpandedBefore'] | undefined {
  const { imaging, preparation } = caseData;
  // A stent still too small after preparation cannot have been large enough before.
  if (imaging?.underexpanded === true || isBelow(beforePercent, limits) || isBelow(afterPercent, limits)) return 'yes';
  if (isSmallByOct(caseData, imaging?.minStentAreaMm2, limits)) return 'yes';
  const isMeasured = beforePercent !== undefined || afterPercent !== undefined;
  if (imaging?.underexpanded === false || isMeasured) return 'no';
  const failedHere = preparation?.tools?.some(({ tool, outcome }) => outcome === 'failed' && PRESUMING.has(tool));
  return failedHere ? 'presumed' : undefined;
}

const isBelow = (percent: number | undefined, { adequatePercent }: ExpansionLimits): boolean =>
  percent !== undefined && percent < adequatePercent;

/** An area by OCT that is too small whatever the reference, which is not known here; the left main has no such limit. */
function isSmallByOct({ imaging, lesion }: CaseData, areaMm2: number | undefined, limits: ExpansionLimits): boolean {
  return (
    areaMm2 !== undefined &&
    areaMm2 < limits.smallByOctMm2 &&
    imaging?.referenceLumenAreaMm2 === undefined &&
    imaging?.modalities?.includes('oct') === true &&
    lesion?.vessel !== undefined &&
    lesion.vessel !== 'left-main'
  );
}

/**
 * By expansion when it was measured again, else by the residual stenosis; undefined while neither is known.
 * A stent measured again and still too small by OCT is not corrected, however wide the angiogram looks.
 */
export function underexpansionCorrected(
  caseData: CaseData,
  limits: ExpansionLimits,
  afterPercent: number | undefined,
): boolean | undefined {
  const { residualStenosisPercent, minStentAreaMm2 } = caseData.preparation ?? {};
  if (afterPercent !== undefined) return afterPercent >= limits.adequatePercent;
  if (isSmallByOct(caseData, minStentAreaMm2, limits)) return false;
  return residualStenosisPercent === undefined ? undefined : residualStenosisPercent < limits.residualPercent;
}
