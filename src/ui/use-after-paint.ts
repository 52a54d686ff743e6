import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was a frame ago: what is drawn from it is begun once the frame that shows what is drawn from `value`
 * itself has been painted. A deferred value would not do: React takes it up at once, and the work holds that frame back.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
