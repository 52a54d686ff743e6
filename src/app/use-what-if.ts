import { startTransition, useEffect, useMemo, useState } from 'react';
import type { CaseData, Settings } from '../engine/types/case-data.ts';
import type { WhatIf } from '../engine/types/inspection.ts';
import { whatWouldChange } from '../engine/what-if.ts';
import { knowledge } from '../knowledge/knowledge.ts';

/**
 * What other answers would lead to: begun after the frame that shows the answer itself. A deferred value would not do:
 * React takes it up at once, and one evaluation for each answer to try would hold that frame back.
 */
export function useWhatIf(caseData: CaseData, settings: Settings): readonly WhatIf[] {
  const now = useMemo(() => ({ caseData, settings }), [caseData, settings]);
  const [later, setLater] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLater(now)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [now]);
  return useMemo(() => whatWouldChange(later.caseData, knowledge, later.settings), [later]);
}
