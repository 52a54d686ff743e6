import type { Entry, Exported } from '../../../interop/fhir/exported.ts';

/** What other programs expect beside the facts: no diagnosis and no procedure, as none of their codes was read for the leg. */
export const projections = (_exported: Exported): readonly Entry[] => [];
