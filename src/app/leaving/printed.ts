import type { ReactNode } from 'react';
import type { WhatIf } from '#territory/types/inspection.ts';
import type { Meeting } from '../../features/report/sheet-form.tsx';

/** What the printer is to get: the page of the case, the sheet for a meeting, or what is no case at all. */
export type Printed =
  | { readonly what: 'page' }
  | { readonly what: 'sheet'; readonly meeting: Meeting; readonly changes: readonly WhatIf[] }
  | { readonly what: 'given'; readonly content: ReactNode };

let printed: Printed = { what: 'page' };

export const printedNext = (): Printed => printed;

/** Prints once; whatever is printed after that is the page again. Some browsers return before they have printed. */
export function print(what: Printed): void {
  printed = what;
  window.addEventListener('afterprint', () => (printed = { what: 'page' }), { once: true });
  window.print();
}
