import { caseToText } from '../../case-file/serialise.ts';
import type { CaseData } from '../../engine/types/case-data.ts';
import { readDevice } from '../../storage/device.ts';
import { writeBehind, writeWaiting } from './write-behind.ts';

const DRAFT = 'relumen.draft';
const DRAFT_OF = 'relumen.draft.of';
const UNREADABLE = 'relumen.draft.unreadable';
const TAB_CASE = 'relumen.tab';
const PROBE = 'relumen.probe';

const readerOfCases = () => import('../../case-file/parse-case.ts');

/** The case of the library that the draft is the latest state of (none: an empty id), and when that state was made. */
export interface DraftOf {
  readonly id: string;
  readonly at: string;
}

/**
 * A draft that cannot be read is set aside, never dropped: it may be someone's only copy. What reads case files is
 * fetched only where there is a draft to read: a first visit need not wait for it. When it does not come, nothing is
 * known of the draft, and it is set aside as well: the screen begins without it, and would write over it.
 */
export async function readDraft(text: string): Promise<CaseData | null> {
  const reader = await readerOfCases()
    .catch(readerOfCases)
    .catch(() => null);
  const parsed = reader?.parseCaseText(text);
  if (parsed?.ok) return parsed.case;
  write(UNREADABLE, text);
  return null;
}

export function draftText(): string | null {
  writeWaiting();
  return read(DRAFT);
}

/**
 * Keeps the screen's state as soon as it has been painted, while the library follows within half a second. Not on a
 * device that keeps nothing or keeps cases sealed: there a draft would lie open.
 * @param tell is told false when the browser refuses: storage is full, or switched off
 */
export function writeDraft(caseData: CaseData, tell: (kept: boolean) => void): void {
  writeBehind(DRAFT, () => tell(readDevice().keep === 'here' ? write(DRAFT, caseToText(caseData)) : true));
}

/** Whether a draft of the case is kept here, also where the browser refuses the database. */
export function keepsDrafts(): boolean {
  if (readDevice().keep !== 'here') return false;
  const kept = write(PROBE, '');
  remove(PROBE);
  return kept;
}

/** Ties the draft to its case in the library; null for a screen on which nothing was entered. */
export function writeDraftOf(of: DraftOf | null): void {
  writeBehind(DRAFT_OF, () => {
    if (of && readDevice().keep === 'here') write(DRAFT_OF, JSON.stringify(of));
    else remove(DRAFT_OF);
  });
}

/** Null for a draft of the time before the library, and for one that says nothing readable of itself. */
export function readDraftOf(): DraftOf | null {
  writeWaiting();
  try {
    const of = JSON.parse(read(DRAFT_OF) ?? 'null') as Partial<Record<keyof DraftOf, unknown>> | null;
    return typeof of?.id === 'string' && typeof of.at === 'string' ? { id: of.id, at: of.at } : null;
  } catch {
    return null;
  }
}

/** The case that this window, not the last one that was used, had on its screen. */
export function readTabCase(): string | null {
  writeWaiting();
  try {
    return sessionStorage.getItem(TAB_CASE);
  } catch {
    return null;
  }
}

export function writeTabCase(id: string | null): void {
  writeBehind(TAB_CASE, () => {
    try {
      if (id === null) sessionStorage.removeItem(TAB_CASE);
      else sessionStorage.setItem(TAB_CASE, id);
    } catch {
      // Then a reload shows the case that was used last.
    }
  });
}

export const readUnreadableDraft = (): string | null => read(UNREADABLE);

export function discardUnreadableDraft(): void {
  remove(UNREADABLE);
}

export function removeDraft(): void {
  writeWaiting();
  remove(DRAFT);
  remove(DRAFT_OF);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to remove.
  }
}
