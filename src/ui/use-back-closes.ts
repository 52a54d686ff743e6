import { useEffect, useEffectEvent } from 'react';

interface Marked {
  readonly over?: number;
}

let opened = 0;

/**
 * The way back of a browser closes what stands over the page before it leaves the page. What is closed otherwise takes its
 * entry out of the history again, unless somebody has gone on from it.
 */
export function useBackCloses(open: boolean, close: () => void): void {
  const onBack = useEffectEvent(close);
  useEffect(() => {
    if (!open) return;
    const mine = ++opened;
    const address = location.href;
    history.pushState({ ...(history.state as object | null), over: mine }, '');
    let gone = false;
    const listen = () => {
      // A link that is opened meanwhile, such as a message, is told like a way back: it leads to another address.
      if ((history.state as Marked | null)?.over === mine || location.href !== address) return;
      gone = true;
      onBack();
    };
    window.addEventListener('popstate', listen);
    return () => {
      window.removeEventListener('popstate', listen);
      if (!gone && (history.state as Marked | null)?.over === mine) history.back();
    };
  }, [open]);
}
