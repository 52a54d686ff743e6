import { caseToText } from '#territory/case/serialise.ts';
import { DRAFT_KEY } from '#territory/page.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { DraftOf } from '../../case-library/draft.ts';
import { readMirror } from '../../storage/device.ts';
import { readItem, removeItem, writeItem } from './browser-storage.ts';
import { writeBehind, writeWaiting } from './write-behind.ts';

export const DRAFT = DRAFT_KEY;
export const DRAFT_OF = `${DRAFT_KEY}.of`;
const PROBE = 'relumen.probe';

/** What stands beside a draft. */
export interface DraftNote extends DraftOf {
  /** The last write on this device that was known of: what was written later is later than an emptied screen. */
  readonly serial: number;
  /** The device's epoch in which the draft was made. */
  readonly epoch: number;
  /** When it was made, to be told; ISO 8601 in UTC. */
  readonly at: string | null;
}

/** The device's epoch as this window knows it: a draft of it that is found in a later one is none any more. */
let epoch = readMirror().epoch;
/** Whether the draft that stands there is the latest: what is beside it must not run ahead of it. */
let current = true;
/** Whether a draft stands there that nobody could read or set aside: it is not written over. */
let held = false;
/** What is to be written, of the case and of what stands beside it. */
let next: { text?: () => void; note?: Omit<DraftNote, 'epoch'> } = {};

/** From now on drafts are of this epoch. */
export function setDraftEpoch(now: number): void {
  epoch = now;
}

/** Leaves the draft that stands there as it is, until the next start. */
export function holdDraft(): void {
  held = true;
}

export function draftText(): string | null {
  writeWaiting();
  return readItem(DRAFT);
}

/**
 * Keeps the screen's state as soon as it has been painted, while the library follows within half a second. Not on a
 * device that keeps nothing or keeps cases sealed: there a draft would lie open.
 * @param tell is told false when the browser refuses: storage is full, or switched off
 */
export function writeDraft(caseData: CaseData, tell: (kept: boolean) => void): void {
  next.text = () => {
    current = readMirror().keep !== 'here' || (!held && writeItem(DRAFT, caseToText(caseData)));
    tell(current);
  };
  writeBehind(DRAFT, writeNext);
}

/** Ties the draft to its case in the library. */
export function writeDraftNote(note: Omit<DraftNote, 'epoch'>): void {
  next.note = note;
  writeBehind(DRAFT, writeNext);
}

/** The draft first, whoever spoke first: of one that could not be written nothing new is said beside it. */
function writeNext(): void {
  const { text, note } = next;
  next = {};
  text?.();
  if (!note) return;
  if (readMirror().keep !== 'here') removeItem(DRAFT_OF);
  else if (current) writeItem(DRAFT_OF, JSON.stringify({ ...note, epoch }));
}

/** Whether a draft of the case is kept here, also where the browser refuses the database. */
export function keepsDrafts(): boolean {
  if (readMirror().keep !== 'here') return false;
  const kept = writeItem(PROBE, '');
  removeItem(PROBE);
  return kept;
}
