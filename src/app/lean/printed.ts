import type { ReactNode } from 'react';

let given: ReactNode = null;

/** What the printer is to get in place of the page of the case. */
export const printedNext = (): ReactNode => given;

/** Prints this once; whatever is printed after that is the page of the case again. Some browsers return before they have printed. */
export function print(content: ReactNode): void {
  given = content;
  window.addEventListener('afterprint', () => (given = null), { once: true });
  window.print();
}
