import { useEffect } from 'react';
import { sideRoom } from '../../ui/side-room.tsx';
import { setLibrary, useLibraryStore } from '../stores/library-store.ts';

/** Storing, sealing, merging: nothing of it is needed to draw the first screen, so it comes right after it. */
const LibraryMessages = sideRoom(async () => {
  const [{ startLibrary }, { LibraryMessages: messages }] = await Promise.all([
    import('./start.ts'),
    import('./library-messages.tsx'),
  ]);
  void startLibrary();
  return messages;
});
const LibraryPanel = sideRoom(async () => (await import('./library-panel.tsx')).LibraryPanel);

/** What is known of the case beyond its plan: the answer of before, and what was done. */
export const AnswerBefore = sideRoom(async () => (await import('./case-record.tsx')).AnswerBefore);
export const DecisionRecord = sideRoom(async () => (await import('./case-record.tsx')).DecisionRecord);

/** The library's place on the screen: its messages above the case, its list beside it. */
export function Library() {
  const panel = useLibraryStore((state) => state.panel);
  useEffect(() => () => setLibrary({ panel: false }), []);
  return (
    <>
      <LibraryMessages />
      {panel && <LibraryPanel />}
    </>
  );
}
