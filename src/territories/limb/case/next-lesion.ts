import type { CaseData } from '../types/case-data.ts';

/** The next lesion of the same patient: what is known of the patient and the lab stays, all of the leg is unknown again. */
export function nextLesion({ kind, schemaVersion, label, patient, setting }: CaseData): CaseData {
  return {
    kind,
    schemaVersion,
    ...(label === undefined ? {} : { label }),
    ...(patient === undefined ? {} : { patient }),
    ...(setting === undefined ? {} : { setting }),
  };
}
