import { useState } from 'react';
import { holdsFocus } from '../features/case-entry/focus-field.ts';
import type { NextFieldProps } from '../features/case-entry/next-field.tsx';
import { nextOpenField, openFields } from '../features/case-entry/open-fields.ts';
import { changedFields } from '../territories/coronary/case/changes.ts';
import type { CaseData, FieldPath } from '../territories/coronary/types/case-data.ts';
import type { Inspection } from '../territories/coronary/types/inspection.ts';
import { comesNext } from '../wording/comes-next.ts';

/**
 * The question that comes next, as the answer has it; from then on, those that could change the plan, passing over what
 * was gone to and left unanswered.
 */
export function useNextField(
  inspection: Inspection,
  caseData: CaseData,
  goTo: (field: FieldPath) => void,
): NextFieldProps {
  const [passed, setPassed] = useState<readonly FieldPath[]>([]);
  const [seen, setSeen] = useState(caseData);
  if (seen !== caseData) {
    setSeen(caseData);
    // More than one answer at once is another case, or as good as one: nothing has been passed over in it.
    if (changedFields(seen, caseData).length > 1) setPassed([]);
  }
  const { ask } = comesNext(inspection, caseData);
  const open = ask ? [ask, ...openFields(inspection.result).filter((field) => field !== ask)] : [];

  function onNext() {
    const field = nextOpenField(open, passed, open.find(holdsFocus));
    if (!field) return;
    const round = [...passed, field];
    setPassed(open.every((path) => round.includes(path)) ? [] : round);
    goTo(field);
  }

  return { field: nextOpenField(open, passed), onNext };
}
