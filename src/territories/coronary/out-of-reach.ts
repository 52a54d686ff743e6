import type { FieldPath } from './types/case-data.ts';
import type { Result } from './types/result.ts';

/** What a pressure wire measures. */
export const BY_WIRE: ReadonlySet<FieldPath> = new Set<FieldPath>(['patient.ffr', 'patient.ifr']);

/** A pressure wire cannot pass an occlusion: what it measures is neither asked for there nor led to. */
export const isOutOfReach = (field: FieldPath, { classification }: Result): boolean =>
  classification.occluded === true && BY_WIRE.has(field);
