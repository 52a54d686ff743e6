import type { FieldPath } from '../../engine/types/case-data.ts';
import { rowId } from './entry.ts';

/** Opens what hides the field and goes to its control. */
export function focusField(path: FieldPath) {
  const row = document.getElementById(rowId(path));
  for (let holder = row?.closest('details'); holder; holder = holder.parentElement?.closest('details')) {
    holder.open = true;
  }
  const control = row?.querySelector<HTMLElement>('input, [role="radio"][tabindex="0"], [aria-pressed]');
  control?.focus();
  row?.scrollIntoView({ block: 'center' });
}
