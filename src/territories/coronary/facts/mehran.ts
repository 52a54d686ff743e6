import type { Lesion, Seen } from '../types/case-data.ts';
import type { MehranClass, MehranGroup } from '../types/facts.ts';
import type { Pattern } from '../types/vocabulary.ts';

const CLASS_OF_PATTERN: Readonly<Record<Pattern, MehranClass>> = {
  'focal-gap': 'IA',
  'focal-edge': 'IB',
  'focal-body': 'IC',
  multifocal: 'ID',
  'diffuse-intrastent': 'II',
  proliferative: 'III',
  occlusive: 'IV',
};

/**
 * Mehran's class: the pattern when it was entered, else from occlusion, length and extent. Where nobody knows whether it
 * is occluded the class goes by the length: an occlusion would have been entered.
 * @param focalLengthMm up to and including this length a lesion is focal (class I)
 */
export function mehranClass(
  lesion: Seen<Lesion> | undefined,
  isOccluded: boolean | undefined,
  focalLengthMm: number,
): MehranClass | undefined {
  if (lesion === undefined) return undefined;
  const { pattern, lengthMm, extendsBeyondStent } = lesion;
  if (pattern !== undefined) return CLASS_OF_PATTERN[pattern];
  if (isOccluded) return 'IV';
  if (lengthMm === undefined) return undefined;
  if (lengthMm <= focalLengthMm) return 'I';
  if (extendsBeyondStent === undefined) return undefined;
  return extendsBeyondStent ? 'III' : 'II';
}

const GROUP_OF_CLASS: Readonly<Record<MehranClass, MehranGroup>> = {
  I: 'I',
  IA: 'I',
  IB: 'I',
  IC: 'I',
  ID: 'I',
  II: 'II',
  III: 'III',
  IV: 'IV',
};

export const mehranGroup = (of: MehranClass | undefined): MehranGroup | undefined =>
  of === undefined ? undefined : GROUP_OF_CLASS[of];
