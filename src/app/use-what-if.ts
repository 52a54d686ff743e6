import { startTransition, useEffect, useMemo, useState } from 'react';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { WhatIf } from '#territory/types/inspection.ts';
import type { FoundWhatIfs, RefusedWhatIfs } from '../features/plan/found-what-ifs.ts';
import { afterPaint } from '../ui/after-paint.ts';

/**
 * What other answers would lead to: begun after the frame that shows the answer itself. A deferred value would not do:
 * React takes it up at once, and the many evaluations would hold that frame back. Undefined until it is first known: an
 * empty list would claim that nothing changes the plan. What works them out is asked for again at every case until it came.
 */
export function useWhatIf(caseData: CaseData, settings: Settings): FoundWhatIfs | RefusedWhatIfs | undefined {
  const [found, setFound] = useState<{ of: CaseData; under: Settings; changes: readonly WhatIf[] }>();
  const [refused, setRefused] = useState(false);
  const [tries, again] = useState({});
  // oxlint-disable-next-line react/exhaustive-deps -- another try is another run
  useEffect(() => {
    let asked = true;
    const callOff = afterPaint(async () => {
      const room = await import('../engine/what-if.ts').catch(() => null);
      if (!asked) return;
      const changes = room?.whatWouldChange(caseData, knowledge, settings);
      startTransition(() => {
        setRefused(!changes);
        setFound(changes && { of: caseData, under: settings, changes });
      });
    });
    return () => {
      asked = false;
      callOff();
    };
  }, [caseData, settings, tries]);
  return useMemo(() => {
    if (refused) return { retry: () => again({}) };
    return found && { changes: found.changes, overtaken: found.of !== caseData || found.under !== settings };
  }, [refused, found, caseData, settings]);
}
