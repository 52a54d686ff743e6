import { WAITS_FOR } from '#territory/entry/arising.ts';
import type { SectionId } from '#territory/entry/layout.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import { rowId, sectionId } from './entry.ts';

const CONTROL = 'input, [role="radio"][tabindex="0"], [aria-pressed]';
const MARK = 'data-current';

let leading = false;

/** Whether a field takes the focus because it was led to by hand: a number opens its keypad then. */
export const isLeading = (): boolean => leading;

/**
 * Opens what hides the field and goes to its control; a number is selected, so that typing replaces it.
 * @param byHand it was gone to by a tap: no keyboard is at hand
 */
export function focusField(path: FieldPath, byHand = false) {
  const row = show(path);
  const control = row?.querySelector<HTMLElement>(CONTROL);
  leading = byHand;
  control?.focus({ preventScroll: true });
  leading = false;
  if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  control?.scrollIntoView({ block: 'center' });
}

/**
 * Leads the eye to the next question: it is marked and brought into sight. Only a number takes the focus, for its keypad;
 * whoever works with the keyboard stays where they are.
 */
export function leadTo(path: FieldPath) {
  const row = show(path);
  if (!row) return;
  const number = row.querySelector<HTMLInputElement>('input[type="text"]');
  if (number) {
    leading = true;
    number.focus({ preventScroll: true });
    leading = false;
    number.select();
  }
  if (!isInSight(row)) row.scrollIntoView({ block: 'center' });
}

/** The field's row, unfolded and marked as the question that is asked. */
function show(path: FieldPath): HTMLElement | null {
  const row = document.getElementById(rowId(path)) ?? document.getElementById(rowId(WAITS_FOR[path] ?? path));
  for (let holder = row?.closest('details'); holder; holder = holder.parentElement?.closest('details')) {
    holder.open = true;
  }
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  row?.setAttribute(MARK, '');
  return row;
}

/** Room for a keypad, or a row of buttons, below a question. */
const BELOW = 220;

function isInSight(row: HTMLElement): boolean {
  const { top } = row.getBoundingClientRect();
  return top > window.innerHeight / 5 && top < window.innerHeight - BELOW;
}

/** Puts the section on top, with its first field ready to be answered. */
export function focusSection(id: SectionId) {
  const section = document.getElementById(sectionId(id));
  const holder = section?.querySelector('details');
  if (holder) holder.open = true;
  section?.querySelector<HTMLElement>(CONTROL)?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
}

/** Whether the focus is in this field. */
export function holdsFocus(path: FieldPath): boolean {
  return document.getElementById(rowId(path))?.contains(document.activeElement) ?? false;
}
