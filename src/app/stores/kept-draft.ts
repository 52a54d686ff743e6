import type { CaseData } from '../../engine/types/case-data.ts';
import { readMirror, writeMirror } from '../../storage/device.ts';
import { draftText, readDraft, removeOutdated, setDraftEpoch } from './draft-storage.ts';
import { unreadableDrafts } from './unreadable-drafts.ts';

/**
 * The draft that is to be drawn; null at once where there is nothing that might be. The database is asked first: the
 * browser writes what lies beside it to the disk seconds later, so after a crash there may be a draft again of what was
 * sealed or erased. Where the database cannot be had, what was last known of it counts.
 */
export function keptDraft(): Promise<CaseData | null> | null {
  return draftText() === null && unreadableDrafts().length === 0 ? null : heldAgainstDevice();
}

const reader = () => import('../../storage/keeping.ts');

async function heldAgainstDevice(): Promise<CaseData | null> {
  // What asks the database may not arrive either.
  const asking = await reader()
    .catch(reader)
    .catch(() => null);
  const told = asking && (await asking.peekKeeping());
  if (told) {
    writeMirror(told);
    setDraftEpoch(told.epoch);
  }
  removeOutdated(told ?? readMirror());
  const text = draftText();
  return text === null ? null : readDraft(text);
}
