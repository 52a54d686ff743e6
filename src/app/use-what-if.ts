import { useDeferredValue, useMemo } from 'react';
import type { CaseData, Settings } from '../engine/types/case-data.ts';
import type { WhatIf } from '../engine/types/inspection.ts';
import { whatWouldChange } from '../engine/what-if.ts';
import { knowledge } from '../knowledge/knowledge.ts';

/** What other answers would lead to: worked out after the answer itself is on the screen. */
export function useWhatIf(caseData: CaseData, settings: Settings): readonly WhatIf[] {
  const now = useMemo(() => ({ caseData, settings }), [caseData, settings]);
  const later = useDeferredValue(now);
  return useMemo(() => whatWouldChange(later.caseData, knowledge, later.settings), [later]);
}
