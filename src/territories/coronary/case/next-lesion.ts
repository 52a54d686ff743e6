import type { CaseData } from '../types/case-data.ts';

/**
 * The next lesion of the same patient: what is known of the patient and the lab stays. What belongs to the lesion is
 * unknown again, and with it the tests of ischaemia, which were done for its vessel.
 */
export function nextLesion(caseData: CaseData): CaseData {
  const { kind, schemaVersion, label, setting } = caseData;
  const { ffr: _ffr, ifr: _ifr, nonInvasiveIschaemia: _test, ...patient } = caseData.patient ?? {};
  return {
    kind,
    schemaVersion,
    ...(label === undefined ? {} : { label }),
    ...(Object.keys(patient).length === 0 ? {} : { patient }),
    ...(setting === undefined ? {} : { setting }),
  };
}
