import { DRAFT_KEY } from '#territory/page.ts';

/** The browser's own small storage, which may be full or switched off. */

export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False when the browser refuses. */
export function writeItem(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function removeItem(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to remove.
  }
}

/** Whether a draft lies here, or one that was set aside. */
export const hasDrafts = (): boolean => itemKeys().some((key) => key.startsWith(DRAFT_KEY));

export function itemKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
