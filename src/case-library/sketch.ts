import { emptyCase, getField, setField } from '#territory/case/edit.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';

/** What of a case is seen in a drawing along the vessel. */
const SKETCHED: readonly FieldPath[] = [
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

/** The part of a case that is drawn in the list: small enough to be kept beside every case, and nothing that names a patient. */
export const sketchOf = (caseData: CaseData): CaseData =>
  SKETCHED.reduce((sketch, path) => {
    const value = getField(caseData, path);
    return value === undefined ? sketch : setField(sketch, path, value);
  }, emptyCase());
