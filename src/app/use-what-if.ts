import { startTransition, useEffect, useState } from 'react';
import type { CaseData, Settings } from '../engine/types/case-data.ts';
import type { WhatIf } from '../engine/types/inspection.ts';
import type { FoundWhatIfs } from '../features/plan/procedure.tsx';
import { knowledge } from '../knowledge/knowledge.ts';
import { afterPaint } from '../ui/after-paint.ts';

/**
 * What other answers would lead to: begun after the frame that shows the answer itself. A deferred value would not do:
 * React takes it up at once, and the many evaluations would hold that frame back. Undefined until it is first known: an
 * empty list would claim that nothing changes the plan.
 */
export function useWhatIf(caseData: CaseData, settings: Settings): FoundWhatIfs | undefined {
  const [found, setFound] = useState<{ of: CaseData; under: Settings; changes: readonly WhatIf[] }>();
  useEffect(() => {
    let asked = true;
    const callOff = afterPaint(async () => {
      const { whatWouldChange } = await import('../engine/what-if.ts');
      if (!asked) return;
      const changes = whatWouldChange(caseData, knowledge, settings);
      startTransition(() => setFound({ of: caseData, under: settings, changes }));
    });
    return () => {
      asked = false;
      callOff();
    };
  }, [caseData, settings]);
  return found && { changes: found.changes, overtaken: found.of !== caseData || found.under !== settings };
}
