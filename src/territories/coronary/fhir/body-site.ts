import type { CodeableConcept } from 'fhir/r4';
import { words } from '../../../interop/fhir/parts.ts';
import { SCT } from '../../../interop/fhir/systems.ts';
import type { CaseData } from '../types/case-data.ts';
import type { Position, Vessel } from '../types/vocabulary.ts';

/**
 * Segments that CREDS and DICOM (CID 3014, 3015) both code the same; the ostium of the right coronary in DICOM only. That of the
 * left main is left out: the two have different codes for it.
 */
const SEGMENTS: Readonly<Partial<Record<Vessel, Readonly<Partial<Record<Position | 'whole', string>>>>>> = {
  lad: { whole: '59438005', proximal: '68787002', mid: '91748002', distal: '36672000' },
  lcx: { whole: '57396003', proximal: '52433000', mid: '91753007', distal: '6511003' },
  rca: { whole: '13647002', proximal: '91083009', mid: '450960006', distal: '41879009', ostial: '56789007' },
  'left-main': { whole: '3227004' },
  'vein-graft': { whole: '264293000' },
  'arterial-graft': { whole: '264293000' },
};

/** Where the lesion lies; undefined where the vessel is not known. */
export function bodySite({ lesion }: CaseData): CodeableConcept | undefined {
  const { vessel, position } = lesion ?? {};
  if (vessel === undefined) return undefined;
  const place = position === undefined ? [] : [words(`value.lesion.position.${position}`)];
  const text = [words(`value.lesion.vessel.${vessel}`), ...place].join(', ');
  const segments = SEGMENTS[vessel];
  // A place that has no code of its own is not coded as the whole vessel where the vessel's places have codes.
  const hasPlaces = segments !== undefined && Object.keys(segments).length > 1;
  const code = position === undefined || !hasPlaces ? segments?.whole : segments[position];
  return { ...(code === undefined ? {} : { coding: [{ system: SCT, code }] }), text };
}
