import { type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One tab stop for a group of buttons; arrows, Home and End move within it. Arrows move without answering: passing
 * over an option must not change the case, and through it the plan, on the way to another.
 */
export function useRovingFocus(count: number, chosen: number) {
  const [visited, setVisited] = useState<number | null>(null);
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  const stop = visited ?? Math.max(chosen, 0);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    let next: number | undefined;
    if (step !== undefined) next = (stop + step + count) % count;
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = count - 1;
    if (next === undefined) return;
    event.preventDefault();
    items.current[next]?.focus();
  }

  return {
    onKeyDown,
    onBlur: () => setVisited(null),
    itemProps: (index: number) => ({
      ref: (element: HTMLButtonElement | null) => {
        items.current[index] = element;
      },
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => setVisited(index),
    }),
  };
}
