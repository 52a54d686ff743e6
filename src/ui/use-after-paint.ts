import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * What a store holds, taken over a frame after it changed: what is drawn from it is begun once the frame that shows the
 * change where it matters first has been painted. A deferred value would not do: React takes it up at once, and the work
 * holds that frame back. Both functions have to be the same from one drawing to the next.
 */
export function useAfterPaint<T>(subscribe: (onChange: () => void) => () => void, read: () => T): T {
  const [painted, setPainted] = useState(read);
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const changed = () => {
      // What has been asked for takes over whatever has come by then.
      callOff ??= afterPaint(() => {
        callOff = undefined;
        startTransition(() => setPainted(read));
      });
    };
    // It may have changed between the drawing and this.
    changed();
    const end = subscribe(changed);
    return () => {
      end();
      callOff?.();
    };
  }, [subscribe, read]);
  return painted;
}
