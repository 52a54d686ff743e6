import { askedFor } from '#page/answer-words.ts';
import { getField } from '#territory/case/edit.ts';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import { isOutOfReach } from '#territory/out-of-reach.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { focusField, leadTo } from '../features/case-entry/focus-field.ts';
import { openFields } from '../features/case-entry/open-fields.ts';
import { sectionProgress } from '../features/case-entry/progress.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { currentCase, inspectionOf } from './answer-now.tsx';
import { useSettingsStore } from './stores/settings-store.ts';
import { useViewStore } from './stores/view-store.ts';
import { wasByHand } from './taps.ts';

/**
 * Leads from an answered question to the next one: that of the same section, in its order, else what the answer asks for.
 * After a tap, or Enter in a number: whoever works with the keyboard otherwise goes on by themselves.
 */
export function leadOn(from: FieldPath): void {
  const go = wasByHand() ? leadTo : isInNumber() ? focusField : undefined;
  useViewStore.getState().goOnFrom(go && from);
  if (!go) return;
  afterPaint(() => {
    const caseData = currentCase();
    const inspection = inspectionOf(caseData, useSettingsStore.getState().lab);
    const [to] = questionsAfter(from, inspection, caseData);
    // The sections are drawn a frame after the answer, and one may have folded.
    if (to) afterPaint(() => go(to));
  });
}

const isInNumber = (): boolean =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text';

/**
 * What is asked for, in its order: the open questions of the section in which the last one was answered, then what the
 * answer asks for. Both what is led to and what is called next follow it.
 */
export function questionsAfter(
  from: FieldPath | undefined,
  inspection: Inspection,
  caseData: CaseData,
): readonly FieldPath[] {
  const asked = askedFor(inspection, caseData);
  const section = ENTRY_SECTIONS.find(({ first }) => from !== undefined && first.includes(from));
  // What was done has no order of its own: the answer says what of it is asked for.
  if (!from || !section || section.id === 'preparation') return asked;
  const { result } = inspection;
  const progress = sectionProgress(section, caseData, new Set(openFields(result)));
  const first = section.first.filter((path) => progress.asked.includes(path));
  const later = first
    .slice(first.indexOf(from) + 1)
    .filter((path) => getField(caseData, path) === undefined && !isOutOfReach(path, result));
  return [...new Set([...later, ...asked])];
}
