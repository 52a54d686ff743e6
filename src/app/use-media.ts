import { useSyncExternalStore } from 'react';

/** Below this there is room for one pane only; the same width as `--breakpoint-tablet`. */
export const PHONE = '(width < 48rem)';

/** Below this there is no room for all three panes; the same width as `--breakpoint-lab`. */
export const NARROW = '(width < 80rem)';

/** @param served what holds in the page that is served, where no window has a width yet */
export function useMedia(query: string, served = true): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => served,
  );
}
