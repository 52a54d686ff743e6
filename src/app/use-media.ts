import { useSyncExternalStore } from 'react';

/** Below this there is room for one pane only; the same width as `--breakpoint-tablet`. */
export const PHONE = '(width < 48rem)';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
