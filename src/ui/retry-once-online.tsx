import { useEffect, useEffectEvent } from 'react';

/** Draws nothing: the network coming back is a new try by itself. */
export function RetryOnceOnline({ onRetry }: { onRetry: () => void }) {
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    const listen = () => retry();
    addEventListener('online', listen);
    return () => removeEventListener('online', listen);
  }, []);
  return null;
}
