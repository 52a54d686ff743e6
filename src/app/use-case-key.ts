import { useAfterPaint } from '../ui/use-after-paint.ts';
import { caseNumber, useCaseStore } from './stores/case-store.ts';
import { library, useLibraryStore } from './stores/library-store.ts';

let key = 0;
let last = { id: library().current.id, number: caseNumber(useCaseStore.getState().caseData) };

/**
 * The library tells cases apart, but gives one its id only once something was entered, and not on every device; the
 * numbers of the store tell them apart too, but a change as a whole, such as a decision, looks like another case.
 */
function readKey(): number {
  const now = { id: library().current.id, number: caseNumber(useCaseStore.getState().caseData) };
  if (now.number !== last.number && (now.id === null || now.id !== last.id)) key++;
  last = now;
  return key;
}

function follow(changed: () => void): () => void {
  const ends = [useCaseStore.subscribe(changed), useLibraryStore.subscribe(changed)];
  return () => {
    for (const end of ends) end();
  };
}

/** For `CaseKey`, once the frame that shows the change has been painted: until then the two stores may be of two minds. */
export const useCaseKey = (): number => useAfterPaint(follow, readKey);
