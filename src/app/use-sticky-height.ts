import { type RefObject, useLayoutEffect, useRef } from 'react';
import { afterPaint } from '../ui/after-paint.ts';

/**
 * What takes the focus in the pane is scrolled clear of the bar that sticks to its head, however many lines the answer
 * has (WCAG 2.4.11). Not by a custom property: everything in the pane would inherit it, and be styled again; and not in the
 * frame in which the bar grows, which is that of the answer and would be laid out twice.
 */
export function useStickyHeight(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const pane = ref.current;
    const bar = pane?.querySelector('[class*="sticky"]');
    if (!pane || !bar) return;
    const observer = new ResizeObserver(() => {
      afterPaint(() => {
        const height = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
        pane.style.scrollPaddingTop = `calc(${Math.ceil(height)}px + 0.5rem)`;
      });
    });
    observer.observe(bar);
    return () => observer.disconnect();
  }, []);
  return ref;
}
