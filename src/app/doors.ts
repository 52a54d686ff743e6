import { DOOR, OTHER_DOOR, OTHER_PAGE } from '#territory/page.ts';
import type { CaseIssue } from '../case-file/case-issue.ts';
import { readItem, removeItem, writeItem } from './stores/browser-storage.ts';

/** Which page was chosen at the first start. */
const CHOSEN = 'relumen.page';
/** The text of a case file that was opened on the other page. */
const HANDED_OVER = 'relumen.handed-over';

/** Whether the file is a case of the other territory, and nothing is wrong with it. */
export const isOfOtherPage = (issues: readonly CaseIssue[]): boolean =>
  issues.some(({ code }) => code === 'other-territory');

/** Opens a file on the other page. False where the browser keeps nothing: then it cannot be handed over. */
export function handOver(text: string): boolean {
  if (!writeItem(HANDED_OVER, `${DOOR}:${text}`)) return false;
  remember('other');
  location.assign(OTHER_PAGE);
  return true;
}

/** What the other page has handed over, once; null for nothing. */
export function takeHandedOver(): string | null {
  const stored = readItem(HANDED_OVER);
  if (stored === null) return null;
  const mark = `${OTHER_DOOR}:`;
  if (!stored.startsWith(mark)) return null;
  removeItem(HANDED_OVER);
  return stored.slice(mark.length);
}

/** Remembers on which page the next start begins. */
export const remember = (which: 'this' | 'other'): boolean => writeItem(CHOSEN, which === 'this' ? DOOR : OTHER_DOOR);

/** Null before somebody has chosen. */
export const chosenPage = (): string | null => readItem(CHOSEN);
