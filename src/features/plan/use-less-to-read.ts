import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How much is left out for what matters more: nothing, the drawing, and the reasons as well. */
export type LeftOut = 0 | 1 | 2;

/**
 * Words are longer in some languages than in English: what stands below the edge is looked for once a text is drawn, and
 * something less is drawn then. The step is of this text alone; another text begins with everything.
 */
export function useLessToRead(text: string): { ref: RefObject<HTMLDivElement | null>; leftOut: LeftOut } {
  const ref = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<{ text: string; leftOut: LeftOut }>({ text, leftOut: 0 });
  const leftOut = found.text === text ? found.leftOut : 0;
  useLayoutEffect(() => {
    const pane = ref.current?.parentElement;
    if (!pane || leftOut === 2 || pane.scrollHeight <= pane.clientHeight) return;
    setFound({ text, leftOut: leftOut === 0 ? 1 : 2 });
  }, [text, leftOut]);
  return { ref, leftOut };
}
