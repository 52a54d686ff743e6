import type { History, Imaging, Lesion, Preparation, Seen } from '../types/case-data.ts';
import type { ComputedFacts } from '../types/facts.ts';
import type { Tool } from '../types/vocabulary.ts';

/** Devices whose failure at this lesion makes underexpansion likely although nobody measured it. */
const PRESUMING: ReadonlySet<Tool> = new Set<Tool>(['nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl']);

export interface ExpansionLimits {
  /** % of the mean reference lumen area at and above which a stent counts as expanded. */
  readonly adequatePercent: number;
  /** MSA by OCT, mm2, below which a stent outside the left main counts as underexpanded without a reference. */
  readonly smallByOctMm2: number;
  /** The same by IVUS or OCT in the left main, where it is presumed only: the figure was read in an abstract. */
  readonly smallInLeftMainMm2: number;
}

/** What of a case tells about the expansion. */
export interface SeenOfStent {
  readonly imaging?: Seen<Imaging>;
  readonly lesion?: Seen<Lesion>;
  readonly history?: Seen<History>;
  readonly preparation?: Seen<Preparation>;
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
 * Whether the stent was underexpanded when the patient came. What was measured too small, before or after preparation,
 * outweighs an operator's no; a balloon that failed here, in this procedure or an earlier one, makes it presumed.
 */
export function underexpandedBefore(
  caseData: SeenOfStent,
  limits: ExpansionLimits,
  beforePercent: number | undefined,
  afterPercent: number | undefined,
): ComputedFacts['underexpandedBefore'] | undefined {
  const { imaging, preparation } = caseData;
  // A stent still too small after preparation cannot have been large enough before.
  if (imaging?.underexpanded === true || isBelow(beforePercent, limits) || isBelow(afterPercent, limits)) return 'yes';
  const before = smallByAreaAlone(caseData, imaging?.minStentAreaMm2, limits);
  const after = smallByAreaAlone(caseData, preparation?.minStentAreaMm2, limits);
  if (before === 'yes' || after === 'yes') return 'yes';
  if (before !== null || after !== null) return 'presumed';
  if (imaging?.underexpanded === false || beforePercent !== undefined) return 'no';
  return hasFailedHere(caseData) ? 'presumed' : undefined;
}

const isBelow = (percent: number | undefined, { adequatePercent }: ExpansionLimits): boolean =>
  percent !== undefined && percent < adequatePercent;

function hasFailedHere({ history, preparation }: SeenOfStent): boolean {
  const now = preparation?.tools?.some(({ tool, outcome }) => outcome === 'failed' && PRESUMING.has(tool)) ?? false;
  return now || (history?.toolsFailedBefore?.some((tool) => PRESUMING.has(tool)) ?? false);
}

/**
 * What an area says that is too small whatever the reference, which is not known here: yes outside the left main,
 * presumed in it or where nobody said which vessel it is; null where it says nothing.
 */
function smallByAreaAlone(
  { imaging, lesion }: SeenOfStent,
  areaMm2: number | undefined,
  { smallByOctMm2, smallInLeftMainMm2 }: ExpansionLimits,
): 'yes' | 'presumed' | null {
  if (areaMm2 === undefined || imaging?.referenceLumenAreaMm2 !== undefined) return null;
  const by = (modality: 'ivus' | 'oct') => imaging?.modalities?.includes(modality) === true;
  if (lesion?.vessel === 'left-main')
    return areaMm2 < smallInLeftMainMm2 && (by('ivus') || by('oct')) ? 'presumed' : null;
  if (areaMm2 >= smallByOctMm2 || !by('oct')) return null;
  return lesion?.vessel === undefined ? 'presumed' : 'yes';
}

/**
 * By expansion when it was measured again, else by the residual stenosis; undefined while neither is known.
 * A stent measured again and still too small is not corrected, however wide the angiogram looks.
 */
export function underexpansionCorrected(
  caseData: SeenOfStent,
  limits: ExpansionLimits,
  afterPercent: number | undefined,
  isResidualBelow30: boolean | undefined,
): boolean | undefined {
  if (afterPercent !== undefined) return afterPercent >= limits.adequatePercent;
  if (smallByAreaAlone(caseData, caseData.preparation?.minStentAreaMm2, limits) !== null) return false;
  return isResidualBelow30;
}
