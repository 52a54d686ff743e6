import { type RefObject, useEffect, useRef, useState } from 'react';

/** What is left out for what matters more, in this order and each with those before it. */
const LEFT_OUT = ['nothing', 'large drawing', 'reservations', 'drawing', 'reasons'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/**
 * Words are longer in some languages than in English: what stands below the screen is looked for whenever something is
 * drawn in another size, and something less is drawn then. The step is of this text alone; another begins with everything.
 */
export function useLessToRead(text: string): {
  ref: RefObject<HTMLDivElement | null>;
  isLeftOut: (what: LeftOut) => boolean;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState({ text, leftOut: 0 });
  const leftOut = found.text === text ? found.leftOut : 0;
  useEffect(() => {
    const element = ref.current;
    if (!element || leftOut === LEFT_OUT.length - 1) return;
    // A dialog has no size before it is open.
    const watch = new ResizeObserver(() => {
      if (element.getBoundingClientRect().bottom > window.innerHeight) setFound({ text, leftOut: leftOut + 1 });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [text, leftOut]);
  return { ref, isLeftOut: (what) => LEFT_OUT.indexOf(what) <= leftOut };
}
