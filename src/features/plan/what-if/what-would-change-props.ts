import type { CaseData, FieldPath, FieldValues, Settings } from '#territory/types/case-data.ts';
import type { Inspection, WhatIf } from '#territory/types/inspection.ts';

export interface WhatWouldChangeProps {
  whatIf: readonly WhatIf[];
  inspection: Inspection;
  caseData: CaseData;
  settings: Settings;
  onField?: ((field: FieldPath) => void) | undefined;
  onAnswer?: ((field: FieldPath, value: FieldValues[FieldPath]) => void) | undefined;
}
