import { useEffect, useState } from 'react';
import { LiveRegion } from '../ui/live-region.tsx';
import { useViewStore } from './stores/view-store.ts';

const SEEN_MS = 4000;

/** What undo, redo or another case has just done: announced, and to be seen for a moment, for it may lie out of sight. */
export function Said() {
  const said = useViewStore((state) => state.said);
  const [gone, setGone] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setGone(said), SEEN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      {said !== gone && (
        <p aria-hidden="true" className="passing-note">
          {said}
        </p>
      )}
      <LiveRegion text={said} />
    </>
  );
}
