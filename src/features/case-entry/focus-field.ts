import type { SectionId } from '../../territories/coronary/entry/layout.ts';
import type { FieldPath } from '../../territories/coronary/types/case-data.ts';
import { rowId, sectionId } from './entry.ts';

const CONTROL = 'input, [role="radio"][tabindex="0"], [aria-pressed]';

/** Opens what hides the field and goes to its control; a number is selected, so that typing replaces it. */
export function focusField(path: FieldPath) {
  const row = document.getElementById(rowId(path));
  for (let holder = row?.closest('details'); holder; holder = holder.parentElement?.closest('details')) {
    holder.open = true;
  }
  const control = row?.querySelector<HTMLElement>(CONTROL);
  control?.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  control?.scrollIntoView({ block: 'center' });
}

/** Puts the section on top, with its first field ready to be answered. */
export function focusSection(id: SectionId) {
  const section = document.getElementById(sectionId(id));
  section?.querySelector<HTMLElement>(CONTROL)?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
}

/** Whether the focus is in this field. */
export function holdsFocus(path: FieldPath): boolean {
  return document.getElementById(rowId(path))?.contains(document.activeElement) ?? false;
}
