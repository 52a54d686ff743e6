import type { CaseData } from '../types/case-data.ts';
import type { WaksmanType } from '../types/facts.ts';

/** What the classification needs that is derived elsewhere; null is unknown. */
export interface WaksmanInputs {
  readonly mechanical: boolean | null;
  readonly biological: boolean | null;
  readonly underexpanded: boolean | null;
  readonly fracturedOrDeformed: boolean | null;
  readonly isOccluded: boolean | undefined;
  readonly layersCounted: number | undefined;
}

export interface WaksmanLimits {
  readonly chronicMonths: number;
  readonly multipleLayers: number;
}

/** Every Waksman type that is known to hold, the leading one first. */
export function waksmanTypes(
  { lesion, imaging }: CaseData,
  inputs: WaksmanInputs,
  limits: WaksmanLimits,
): WaksmanType[] {
  const types: WaksmanType[] = [];
  if (inputs.isOccluded && (lesion?.occlusionMonths ?? 0) >= limits.chronicMonths) types.push('IV');
  if ((inputs.layersCounted ?? 0) >= limits.multipleLayers) types.push('V');
  if (inputs.mechanical && inputs.biological) types.push('III');
  if (inputs.underexpanded) types.push('IA');
  if (inputs.fracturedOrDeformed) types.push('IB');
  const neoatherosclerosis = imaging?.neoatherosclerosis;
  const hasTissue = imaging?.tissue !== undefined && imaging.tissue !== 'none';
  if (hasTissue && neoatherosclerosis === 'none') types.push('IIA');
  if (neoatherosclerosis === 'non-calcific') types.push('IIB');
  if (neoatherosclerosis === 'calcific') types.push('IIC');
  return types;
}
