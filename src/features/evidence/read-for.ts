import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';

/** The case that the evidence is read for. */
export interface ReadFor {
  caseData: CaseData;
  settings: Settings;
  inspection: Inspection;
}
