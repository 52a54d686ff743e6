import { useState } from 'react';
import { changedFields } from '#territory/case/changes.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { holdsFocus } from '../features/case-entry/focus-field.ts';
import type { NextFieldProps } from '../features/case-entry/next-field.tsx';
import { nextOpenField, openFields } from '../features/case-entry/open-fields.ts';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { questionsAfter } from './advance.ts';
import { useViewStore } from './stores/view-store.ts';

const lastAnswered = (): FieldPath | undefined => useViewStore.getState().answered;

/**
 * The question that is led to, as the entry and the answer have it; from then on, those that could change the plan,
 * passing over what was gone to and left unanswered.
 */
export function useNextField(
  inspection: Inspection,
  caseData: CaseData,
  goTo: (field: FieldPath) => void,
): NextFieldProps {
  const [passed, setPassed] = useState<readonly FieldPath[]>([]);
  const [seen, setSeen] = useState(caseData);
  // Taken over with the case that is explained, and drawn with it.
  const answered = useAfterPaint(useViewStore.subscribe, lastAnswered);
  const asked = questionsAfter(answered, inspection, caseData);
  const open = asked.length > 0 ? [...new Set([...asked, ...openFields(inspection.result)])] : [];
  if (seen !== caseData) {
    setSeen(caseData);
    // More than one answer at once is another case, or as good as one: nothing has been passed over in it. After one
    // answer the eye is led to the question that follows it, whether or not it was passed over before.
    setPassed(changedFields(seen, caseData).length > 1 ? [] : passed.filter((path) => path !== asked[0]));
  }

  function onNext() {
    const field = nextOpenField(open, passed, open.find(holdsFocus));
    if (!field) return;
    const round = [...passed, field];
    setPassed(open.every((path) => round.includes(path)) ? [] : round);
    goTo(field);
  }

  return { field: nextOpenField(open, passed), onNext };
}
