import type { CaseData, FieldPath } from './types/case-data.ts';

// What a case is known by in a list of thousands.

/** The fields whose words stand in its line, and are searched. */
export const LISTED = { vessel: 'lesion.territory', stentType: 'stent.type', pattern: 'lesion.kind' } as const;

/** The same of a case. */
export const listedOf = ({ lesion, stent }: CaseData): Readonly<Record<keyof typeof LISTED, string | null>> => ({
  vessel: lesion?.territory ?? null,
  stentType: stent?.type ?? null,
  pattern: lesion?.kind ?? null,
});

/** What of a case is seen in a drawing of the leg. */
export const SKETCHED: readonly FieldPath[] = [
  'lesion.territory',
  'lesion.kind',
  'lesion.lengthMm',
  'lesion.occluded',
  'stent.type',
  'anatomy.inflow',
  'anatomy.runoffVessels',
  'anatomy.pedal',
  'dva.state',
];
