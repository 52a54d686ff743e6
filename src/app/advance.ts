import { focusField, leadTo } from '../features/case-entry/focus-field.ts';
import { openFields } from '../features/case-entry/open-fields.ts';
import { sectionProgress } from '../features/case-entry/progress.ts';
import { getField } from '../territories/coronary/case/edit.ts';
import { ENTRY_SECTIONS } from '../territories/coronary/entry/layout.ts';
import type { FieldPath } from '../territories/coronary/types/case-data.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { comesNext } from '../wording/comes-next.ts';
import { currentCase, inspectionOf } from './answer-now.tsx';
import { useSettingsStore } from './stores/settings-store.ts';
import { wasByHand } from './taps.ts';

/**
 * Leads from an answered question to the next one: that of the same section, in its order, else what the answer asks for.
 * After a tap, or Enter in a number: whoever works with the keyboard otherwise goes on by themselves.
 */
export function leadOn(from: FieldPath): void {
  const go = wasByHand() ? leadTo : isInNumber() ? focusField : undefined;
  if (!go) return;
  afterPaint(() => {
    const to = questionAfter(from);
    // The sections are drawn a frame after the answer, and one may have folded.
    if (to) afterPaint(() => go(to));
  });
}

const isInNumber = (): boolean =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text';

/** The question that is led to after this one; undefined where nothing is asked for. */
export function questionAfter(from: FieldPath): FieldPath | undefined {
  const caseData = currentCase();
  const inspection = inspectionOf(caseData, useSettingsStore.getState().lab);
  const { ask } = comesNext(inspection, caseData);
  const section = ENTRY_SECTIONS.find(({ first }) => first.includes(from));
  // What was done has no order of its own: the answer says what of it is asked for.
  if (!section || section.id === 'preparation') return ask;
  const { asked } = sectionProgress(section, caseData, new Set(openFields(inspection.result)));
  const first = section.first.filter((path) => asked.includes(path));
  const open = first.filter((path) => path !== from && getField(caseData, path) === undefined);
  return open.find((path) => first.indexOf(path) > first.indexOf(from)) ?? ask;
}
