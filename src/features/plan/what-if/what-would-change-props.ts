import type { Inspection } from '../../../engine/inspect.ts';
import type { CaseData, FieldPath, FieldValues, Settings } from '../../../engine/types/case-data.ts';
import type { WhatIf } from '../../../engine/types/inspection.ts';

export interface WhatWouldChangeProps {
  whatIf: readonly WhatIf[];
  inspection: Inspection;
  caseData: CaseData;
  settings: Settings;
  onField?: ((field: FieldPath) => void) | undefined;
  onAnswer?: ((field: FieldPath, value: FieldValues[FieldPath]) => void) | undefined;
}
