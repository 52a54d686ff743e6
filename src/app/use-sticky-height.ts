import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Tells the pane how high the bar is that sticks to its head, as `--sticky-height`: what takes the focus is scrolled
 * clear of it, however many lines the answer has (WCAG 2.4.11).
 */
export function useStickyHeight(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const pane = ref.current;
    const bar = pane?.querySelector('[class*="sticky"]');
    if (!pane || !bar) return;
    const observer = new ResizeObserver(() => {
      const height = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
      pane.style.setProperty('--sticky-height', `${Math.ceil(height)}px`);
    });
    observer.observe(bar);
    return () => observer.disconnect();
  }, []);
  return ref;
}
