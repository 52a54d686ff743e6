import type { Patient, Seen } from '../types/case-data.ts';

type Ischaemia = 'proven' | 'excluded';

/**
 * What the pressure wire says: proven when either index is at or below its threshold, excluded when one was measured
 * and none is. FFR and iFR are ratios, 0.20-1.00.
 */
export function wireIschaemia(
  patient: Seen<Patient> | undefined,
  ffrSignificant: number,
  ifrSignificant: number,
): Ischaemia | undefined {
  const ffr = patient?.ffr;
  const ifr = patient?.ifr;
  if ((ffr !== undefined && ffr <= ffrSignificant) || (ifr !== undefined && ifr <= ifrSignificant)) return 'proven';
  return ffr === undefined && ifr === undefined ? undefined : 'excluded';
}

/** An invasive test decides; without one a positive non-invasive test proves, and nothing else does. */
export const ischaemia = (byWire: Ischaemia | undefined, patient: Seen<Patient> | undefined): Ischaemia | undefined =>
  byWire ?? (patient?.nonInvasiveIschaemia === 'positive' ? 'proven' : undefined);
