import type { CaseData, FieldPath } from './types/case-data.ts';

// What a case is known by in a list of thousands.

/** The fields whose words stand in its line, and are searched. */
export const LISTED = { vessel: 'lesion.vessel', stentType: 'stent.type', pattern: 'lesion.pattern' } as const;

/** The same of a case. */
export const listedOf = ({ lesion, stent }: CaseData): Readonly<Record<keyof typeof LISTED, string | null>> => ({
  vessel: lesion?.vessel ?? null,
  stentType: stent?.type ?? null,
  pattern: lesion?.pattern ?? null,
});

/** What of a case is seen in a drawing along the vessel. */
export const SKETCHED: readonly FieldPath[] = [
  'stent.layers',
  'lesion.position',
  'lesion.pattern',
  'lesion.stenosisPercent',
  'lesion.lengthMm',
  'lesion.timiFlow',
  'lesion.sideBranch',
  'lesion.calcification',
  'imaging.fracture',
  'imaging.deformed',
  'imaging.malapposition',
  'imaging.thrombus',
  'imaging.edgeHaematoma',
  'imaging.aneurysm',
  'preparation.tools',
  'preparation.residualStenosisPercent',
  'preparation.timiFlow',
];
