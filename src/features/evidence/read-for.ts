import type { Inspection } from '../../engine/inspect.ts';
import type { CaseData, Settings } from '../../engine/types/case-data.ts';

/** The case that the evidence is read for. */
export interface ReadFor {
  caseData: CaseData;
  settings: Settings;
  inspection: Inspection;
}
