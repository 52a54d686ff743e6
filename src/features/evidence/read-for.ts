import type { CaseData, Settings } from '../../territories/coronary/types/case-data.ts';
import type { Inspection } from '../../territories/coronary/types/inspection.ts';

/** The case that the evidence is read for. */
export interface ReadFor {
  caseData: CaseData;
  settings: Settings;
  inspection: Inspection;
}
