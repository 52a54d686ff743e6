import type { FieldPath } from '#territory/types/case-data.ts';

export const CRITERIA = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Where a criterion that is open is entered. */
export const FIELD_OF: Readonly<Record<Criterion, FieldPath>> = {
  G1: 'preparation.residualStenosisPercent',
  G2: 'preparation.timiFlow',
  G3: 'preparation.dissection',
  G4: 'preparation.flowStable',
  G5: 'preparation.minStentAreaMm2',
};
