import type { CaseData } from '../types/case-data.ts';
import type { WaksmanType } from '../types/facts.ts';

/** What the classification needs that is derived elsewhere; null is unknown. */
export interface WaksmanInputs {
  readonly mechanical: boolean | null;
  readonly biological: boolean | null;
  readonly underexpanded: boolean | null;
  readonly fractured: boolean | null;
}

export interface WaksmanLimits {
  readonly chronicMonths: number;
  readonly multipleLayers: number;
}

/** Every Waksman type that is known to hold, the leading one first. */
export function waksmanTypes(
  { lesion, stent, imaging }: CaseData,
  inputs: WaksmanInputs,
  limits: WaksmanLimits,
): WaksmanType[] {
  const types: WaksmanType[] = [];
  if (lesion?.timiFlow === 0 && (lesion.occlusionMonths ?? 0) >= limits.chronicMonths) types.push('IV');
  if ((stent?.layers ?? 0) >= limits.multipleLayers) types.push('V');
  if (inputs.mechanical && inputs.biological) types.push('III');
  if (inputs.underexpanded) types.push('IA');
  if (inputs.fractured) types.push('IB');
  const neoatherosclerosis = imaging?.neoatherosclerosis;
  const hasTissue = imaging?.tissue !== undefined && imaging.tissue !== 'none';
  if (hasTissue && neoatherosclerosis === 'none') types.push('IIA');
  if (neoatherosclerosis === 'non-calcific') types.push('IIB');
  if (neoatherosclerosis === 'calcific') types.push('IIC');
  return types;
}
