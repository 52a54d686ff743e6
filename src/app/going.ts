import type { SectionId } from '#territory/entry/layout.ts';
import type { FieldPath, Settings } from '#territory/types/case-data.ts';
import { focusField, focusSection } from '../features/case-entry/focus-field.ts';
import { guidelineRowId } from '../features/evidence/guideline-places.ts';
import { type PaneName, useViewStore } from './stores/view-store.ts';
import { wasByHand } from './taps.ts';

// Outside the components, so that they are the same from one drawing to the next.

function goTo(pane: PaneName, focus: () => void): void {
  useViewStore.getState().show(pane);
  // The pane may have been hidden until now, and what is hidden takes no focus.
  requestAnimationFrame(focus);
}

export const goToField = (field: FieldPath): void => goTo('case', () => focusField(field, wasByHand()));
export const goToSection = (section: SectionId): void => goTo('case', () => focusSection(section));
/** The plan is opened to be read from its answer on, not from where it was left. */
export function openPane(pane: PaneName): void {
  useViewStore.getState().show(pane);
  if (pane === 'plan') requestAnimationFrame(() => document.querySelector('.pane-plan')?.scrollTo?.(0, 0));
}
export const goToPane = (pane: PaneName): void => goTo(pane, () => document.getElementById(pane)?.focus());
/** To what one guideline says, or to the head of all of them. */
export const goToPositions = (guideline?: Settings['guideline']): void =>
  goTo('why', () => {
    const row = guideline && document.getElementById(guidelineRowId(guideline));
    if (row) {
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
      return;
    }
    const table = document.getElementById('guidelines');
    table?.focus({ preventScroll: true });
    // The browser would bring a table that is taller than the window to its middle, with its head out of sight.
    table?.scrollIntoView({ block: 'start' });
  });

/** Another case begins where a case begins, not where the last one was left. */
export function beginAtTop(): void {
  for (const pane of document.querySelectorAll('.workspace > *')) pane.scrollTop = 0;
  window.scrollTo(0, 0);
}
