import { afterPaint } from '../../ui/after-paint.ts';

/** What waits to be written, the latest of each kind. */
const waiting = new Map<string, () => void>();

/**
 * Writes into the browser's own storage once the frame that shows the change has been painted: writing holds a frame back.
 * A page that is hidden paints nothing, and one that is left never will again: both write at once.
 */
export function writeBehind(kind: string, write: () => void): void {
  if (waiting.size === 0) afterPaint(writeWaiting);
  waiting.set(kind, write);
  if (document.hidden) writeWaiting();
}

/** Writes what waits, now: for whoever is about to read it. */
export function writeWaiting(): void {
  const writes = [...waiting.values()];
  waiting.clear();
  for (const write of writes) write();
}

/** From now on what waits is written before the page is hidden or left. */
export function writeBeforeLeaving(): void {
  window.addEventListener('pagehide', writeWaiting);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) writeWaiting();
  });
}
