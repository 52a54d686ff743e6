import type { CaseData } from '#territory/types/case-data.ts';
import { type DeviceSettings, readMirror, writeMirror } from '../../storage/device.ts';
import { readItem, removeItem, writeItem } from './browser-storage.ts';
import { DRAFT, DRAFT_OF, type DraftNote, draftText, holdDraft, setDraftEpoch } from './draft-storage.ts';
import { removeUnreadableDrafts, setDraftAside } from './unreadable-drafts.ts';
import { writeWaiting } from './write-behind.ts';

const readerOfCases = () => import('#territory/case/parse-case.ts');
const readerOfDevice = () => import('../../storage/keeping.ts');

/**
 * The draft that is to be drawn. The database is asked first: the browser writes what lies beside it to the disk seconds
 * later, so after a crash there may be a draft again of what was sealed or erased. Where the database cannot be had, or
 * what asks it does not come, what was last known of it counts.
 */
export async function draftToDraw(): Promise<CaseData | null> {
  const reader = await readerOfDevice()
    .catch(readerOfDevice)
    .catch(() => null);
  const told = reader && (await reader.peekKeeping());
  if (told) {
    writeMirror(told);
    setDraftEpoch(told.epoch);
  }
  removeOutdated(told ?? readMirror());
  const text = draftText();
  return text === null ? null : readDraft(text);
}

/**
 * A draft that cannot be read is set aside, never dropped: it may be someone's only copy. What reads case files is
 * fetched only where there is a draft to read: a first visit need not wait for it. When it does not come, nothing is
 * known of the draft, and it is set aside as well: the screen begins without it, and would write over it.
 */
async function readDraft(text: string): Promise<CaseData | null> {
  const reader = await readerOfCases()
    .catch(readerOfCases)
    .catch(() => null);
  const parsed = reader?.parseCaseText(text);
  if (parsed?.ok) return parsed.case;
  const note = readItem(DRAFT_OF);
  const epoch = readDraftNote()?.epoch ?? 0;
  removeDraft();
  if (setDraftAside(text, epoch)) return null;
  // No room to set it aside: it stays where it is.
  writeItem(DRAFT, text);
  if (note !== null) writeItem(DRAFT_OF, note);
  holdDraft();
  return null;
}

/** Whether the device has been sealed or emptied since the draft was made, or keeps no drafts: then it is none. */
const isOutdated = (draftEpoch: number, { keep, epoch }: Pick<DeviceSettings, 'keep' | 'epoch'>): boolean =>
  keep !== 'here' || draftEpoch < epoch;

/** Removes what the device promised not to keep, should a crash have brought it back. */
export function removeOutdated(device: Pick<DeviceSettings, 'keep' | 'epoch'>): void {
  if (draftText() !== null && isOutdated(readDraftNote()?.epoch ?? 0, device)) removeDraft();
  removeUnreadableDrafts((epoch) => isOutdated(epoch, device));
}

/** Null for a draft of the time before the library, and for one that says nothing readable of itself. */
export function readDraftNote(): DraftNote | null {
  writeWaiting();
  try {
    const note = JSON.parse(readItem(DRAFT_OF) ?? 'null') as Partial<Record<keyof DraftNote, unknown>> | null;
    if (typeof note?.id !== 'string') return null;
    const count = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : null);
    return {
      id: note.id,
      edits: count(note.edits),
      // Of a release that did not count: nothing is said to be newer than it.
      serial: count(note.serial) ?? Number.MAX_SAFE_INTEGER,
      epoch: count(note.epoch) ?? 0,
      at: typeof note.at === 'string' ? note.at : null,
    };
  } catch {
    return null;
  }
}

export function removeDraft(): void {
  writeWaiting();
  removeItem(DRAFT);
  removeItem(DRAFT_OF);
}
