import { type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** Most machines draw it again before anybody could see that it is not the newest. */
const UNSEEN_MS = 200;

interface Props {
  /** What this shows is not the newest any more, and is about to be drawn again. */
  when: boolean;
  children: ReactNode;
}

/** Marks what is drawn later than the answer: where that takes long enough to be seen, a broken line stands around it. */
export function Overtaken({ when, children }: Props) {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!when) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Not a delayed transition: the browser makes a layer of all this at once, and the answer waits for it.
    const callOff = afterPaint(() => {
      timer = setTimeout(() => setSeen(true), UNSEEN_MS);
    });
    return () => {
      callOff();
      clearTimeout(timer);
      setSeen(false);
    };
  }, [when]);
  return (
    <div aria-busy={when} className={seen ? 'outline-2 -outline-offset-2 outline-warn outline-dashed' : undefined}>
      {children}
    </div>
  );
}
