import { parseCaseText } from '../../case-file/parse-case.ts';
import { caseToText } from '../../case-file/serialise.ts';
import type { CaseData } from '../../engine/types/case-data.ts';

const DRAFT = 'relumen.draft';
const UNREADABLE = 'relumen.draft.unreadable';

/** A draft that cannot be read is set aside, never dropped: it may be someone's only copy. */
export function readDraft(): CaseData | null {
  const text = read(DRAFT);
  if (text === null) return null;
  const parsed = parseCaseText(text);
  if (parsed.ok) return parsed.case;
  write(UNREADABLE, text);
  return null;
}

/** False when the browser refuses: storage is full, or switched off. */
export function writeDraft(caseData: CaseData): boolean {
  return write(DRAFT, caseToText(caseData));
}

export const readUnreadableDraft = (): string | null => read(UNREADABLE);

export function discardUnreadableDraft(): void {
  remove(UNREADABLE);
}

export function removeDraft(): void {
  remove(DRAFT);
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
