import { emptyCase, getField, setField } from '#territory/case/edit.ts';
import { SKETCHED } from '#territory/listed.ts';
import type { CaseData } from '#territory/types/case-data.ts';

/** The part of a case that is drawn in the list: small enough to be kept beside every case, and nothing that names a patient. */
export const sketchOf = (caseData: CaseData): CaseData =>
  SKETCHED.reduce((sketch, path) => {
    const value = getField(caseData, path);
    return value === undefined ? sketch : setField(sketch, path, value);
  }, emptyCase());
