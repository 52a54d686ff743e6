import { type RefObject, useEffect, useRef, useState } from 'react';

/** How much is left out for what matters more: nothing, the drawing, and the reasons as well. */
export type LeftOut = 0 | 1 | 2;

/**
 * Words are longer in some languages than in English: what stands below the screen is looked for whenever something is
 * drawn in another size, and something less is drawn then. The step is of this text alone; another begins with everything.
 */
export function useLessToRead(text: string): { ref: RefObject<HTMLDivElement | null>; leftOut: LeftOut } {
  const ref = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<{ text: string; leftOut: LeftOut }>({ text, leftOut: 0 });
  const leftOut = found.text === text ? found.leftOut : 0;
  useEffect(() => {
    const element = ref.current;
    if (!element || leftOut === 2) return;
    // A dialog has no size before it is open.
    const watch = new ResizeObserver(() => {
      if (element.getBoundingClientRect().bottom > window.innerHeight)
        setFound({ text, leftOut: leftOut === 0 ? 1 : 2 });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [text, leftOut]);
  return { ref, leftOut };
}
