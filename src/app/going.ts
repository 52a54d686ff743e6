import type { SectionId } from '#territory/entry/layout.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import { focusField, focusSection } from '../features/case-entry/focus-field.ts';
import { type PaneName, useViewStore } from './stores/view-store.ts';
import { wasByHand } from './taps.ts';

// Outside the components, so that they are the same from one drawing to the next.

/** Shows a pane, then moves the focus into it. */
export function goTo(pane: PaneName, focus: () => void): void {
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
/** Another case begins where a case begins, not where the last one was left. */
export function beginAtTop(): void {
  for (const pane of document.querySelectorAll('.workspace > *')) pane.scrollTop = 0;
  window.scrollTo(0, 0);
}
