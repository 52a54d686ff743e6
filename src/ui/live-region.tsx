import { useEffect, useState } from 'react';

/** Long enough to let a run of quick answers settle: what is announced is where it ended, once. */
const SETTLE_MS = 400;

export function LiveRegion({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}
