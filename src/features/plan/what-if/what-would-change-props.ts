import type { CaseData, FieldPath, FieldValues, Settings } from '../../../territories/coronary/types/case-data.ts';
import type { Inspection, WhatIf } from '../../../territories/coronary/types/inspection.ts';

export interface WhatWouldChangeProps {
  whatIf: readonly WhatIf[];
  inspection: Inspection;
  caseData: CaseData;
  settings: Settings;
  onField?: ((field: FieldPath) => void) | undefined;
  onAnswer?: ((field: FieldPath, value: FieldValues[FieldPath]) => void) | undefined;
}
