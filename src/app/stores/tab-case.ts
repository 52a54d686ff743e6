import { TAB_KEY as TAB_CASE } from '#territory/page.ts';
import { writeBehind, writeWaiting } from './write-behind.ts';

/** The case that this window, not the last one that was used, had on its screen. */
export function readTabCase(): string | null {
  writeWaiting();
  try {
    return sessionStorage.getItem(TAB_CASE);
  } catch {
    return null;
  }
}

export function writeTabCase(id: string | null): void {
  writeBehind(TAB_CASE, () => {
    try {
      if (id === null) sessionStorage.removeItem(TAB_CASE);
      else sessionStorage.setItem(TAB_CASE, id);
    } catch {
      // Then a reload shows the case that was used last.
    }
  });
}
