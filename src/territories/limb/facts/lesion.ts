import type { LimbCase } from '../types/limb-case.ts';
import { known, type Truth } from './three-valued.ts';

/** `none`: the class is of restenosis in a stent alone, and this is none. */
export type TosakaClass = 'I' | 'II' | 'III' | 'none';

export interface LesionLimits {
  /** % diameter: from it on it is a restenosis. */
  readonly stenosisPercent: number;
  /** Peak systolic velocity ratio: above it it is a restenosis. */
  readonly psvr: number;
  /** Up to and including it an in-stent restenosis is focal. */
  readonly focalMm: number;
}

/** A stenosis of this many % diameter is an occlusion: what the word says, no threshold of anybody's. */
const FULL_PERCENT = 100;

/** As entered; a stenosis of 100 % is read as an occlusion where nobody said. */
export const occluded = ({ lesion }: LimbCase): Truth =>
  lesion?.occluded ?? (lesion?.stenosisPercent === FULL_PERCENT ? true : undefined);

/**
 * Whether the artery is narrowed again: occluded, by angiography, or by duplex. Either measure is enough and neither is
 * converted into the other. A measure that was taken and shows nothing tells that there is none.
 */
export function restenosis({ lesion = {} }: LimbCase, isOccluded: Truth, limits: LesionLimits): Truth {
  if (isOccluded === true) return true;
  const measures = [
    known(lesion.stenosisPercent, (percent) => percent >= limits.stenosisPercent),
    known(lesion.psvr, (ratio) => ratio > limits.psvr),
  ].filter((shown) => shown !== undefined);
  return measures.length === 0 ? undefined : measures.includes(true);
}

/** Angiography and duplex on different sides of their limits. */
export function measuresDiffer({ lesion = {} }: LimbCase, limits: LesionLimits): Truth {
  const { stenosisPercent, psvr } = lesion;
  if (stenosisPercent === undefined || psvr === undefined) return undefined;
  return stenosisPercent >= limits.stenosisPercent !== psvr > limits.psvr;
}

/** Tosaka's class of an in-stent restenosis: I focal, II diffuse, III occluded; undefined while it is not told. */
export function tosaka({ lesion = {} }: LimbCase, isOccluded: Truth, focalMm: number): TosakaClass | undefined {
  if (lesion.kind !== 'in-stent') return lesion.kind === undefined ? undefined : 'none';
  if (isOccluded === true) return 'III';
  if (isOccluded === undefined || lesion.lengthMm === undefined) return undefined;
  return lesion.lengthMm <= focalMm ? 'I' : 'II';
}
