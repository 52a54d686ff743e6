import { useDeferredValue, useMemo } from 'react';
import type { Inspection } from '../engine/inspect.ts';
import type { CaseData, Settings } from '../engine/types/case-data.ts';
import type { WhatIf } from '../engine/types/inspection.ts';
import { whatIf } from '../engine/what-if.ts';
import { answersToTry } from '../features/plan/candidates.ts';
import { knowledge } from '../knowledge/knowledge.ts';

/** What other answers would lead to: worked out after the answer itself is on the screen. */
export function useWhatIf(caseData: CaseData, settings: Settings, inspection: Inspection): readonly WhatIf[] {
  const now = useMemo(() => ({ caseData, settings, inspection }), [caseData, settings, inspection]);
  const later = useDeferredValue(now);
  return useMemo(
    () =>
      whatIf(later.caseData, knowledge, later.settings, answersToTry(later.caseData, later.inspection.result.missing)),
    [later],
  );
}
