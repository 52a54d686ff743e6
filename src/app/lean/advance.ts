import { getField } from '#territory/case/edit.ts';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import { focusField, leadTo } from '../../features/case-entry/focus-field.ts';
import { openFields } from '../../features/case-entry/open-fields.ts';
import { sectionProgress } from '../../features/case-entry/progress.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { wasByHand } from '../taps.ts';
import { currentCase, inspectionOf } from './answered.ts';

const isInNumber = (): boolean =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text';

/** Leads from an answered question to the next one: after a tap, or Enter in a number. */
export function leadOn(from: FieldPath): void {
  const go = wasByHand() ? leadTo : isInNumber() ? focusField : undefined;
  if (!go) return;
  afterPaint(() => {
    const to = questionAfter(from, currentCase());
    if (to) afterPaint(() => go(to));
  });
}

const ORDER = ENTRY_SECTIONS.flatMap(({ first, more }) => [...first, ...more]);

/** Fields in the order in which a case is told: the question, then how the leg is. */
export const inOrder = (fields: readonly FieldPath[]): readonly FieldPath[] =>
  fields.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

/** The next unanswered question of the same section, in its order; else what could change the plan. */
export function questionAfter(from: FieldPath, caseData: CaseData): FieldPath | undefined {
  const open = inOrder(openFields(inspectionOf(caseData).result));
  const section = ENTRY_SECTIONS.find(({ first }) => first.includes(from));
  if (!section || section.id === 'preparation') return open[0];
  const { asked } = sectionProgress(section, caseData, new Set(open));
  const after = section.first.slice(section.first.indexOf(from) + 1);
  return after.find((path) => asked.includes(path) && getField(caseData, path) === undefined) ?? open[0];
}
