import type { Lesion, Preparation, Seen } from '../types/case-data.ts';
import { toolRecord } from './tools.ts';

/** A stenosis of this many % diameter is an occlusion: what the word says, no threshold of anybody's. */
const FULL_PERCENT = 100;

/**
 * Whether the vessel is occluded: by the flow, which is what the word means; where that is not known, by an occlusive
 * pattern or a stenosis of 100 %. Undefined is unknown.
 */
export function occluded(lesion: Seen<Lesion> | undefined): boolean | undefined {
  const { timiFlow, pattern, stenosisPercent } = lesion ?? {};
  if (timiFlow !== undefined) return timiFlow === 0;
  if (pattern === 'occlusive' || stenosisPercent === FULL_PERCENT) return true;
  return stenosisPercent === undefined ? undefined : false;
}

/** % diameter; an occluded vessel is narrowed by 100 %, whatever figure stands beside it. */
export const stenosisPercent = (
  lesion: Seen<Lesion> | undefined,
  isOccluded: boolean | undefined,
): number | undefined => (isOccluded ? FULL_PERCENT : lesion?.stenosisPercent);

/**
 * A known occlusion that has not been opened: crossing has not worked, and no flow is back. Nothing is prepared before it.
 */
export const crossingDue = (preparation: Seen<Preparation> | undefined, isOccluded: boolean | undefined): boolean =>
  isOccluded === true && toolRecord(preparation?.tools, 'cto-crossing').worked !== true && !isFlowBack(preparation);

const isFlowBack = (preparation: Seen<Preparation> | undefined): boolean => (preparation?.timiFlow ?? 0) > 0;
