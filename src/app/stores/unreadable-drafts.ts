import { DRAFT_KEY } from '#territory/page.ts';
import { itemKeys, readItem, removeItem, writeItem } from './browser-storage.ts';

/** The one slot of the releases that had one; the others stand beside it, with the epoch they are of and a number. */
const slotOf = (draft: string): string => `${draft}.unreadable`;
const UNREADABLE = slotOf(DRAFT_KEY);

/** A draft that could not be read, as it was. */
export interface UnreadableDraft {
  readonly key: string;
  readonly text: string;
  /** The device's epoch in which it was made. */
  readonly epoch: number;
}

/** @param draft the name of the draft beside which they lie, where it is not this page's own */
export function unreadableDrafts(draft = DRAFT_KEY): UnreadableDraft[] {
  const slot = slotOf(draft);
  return itemKeys()
    .filter((key) => key === slot || key.startsWith(`${slot}.`))
    .sort()
    .flatMap((key) => {
      const text = readItem(key);
      return text === null ? [] : [{ key, text, epoch: Number(key.slice(slot.length + 1).split('.')[0]) || 0 }];
    });
}

/** Sets a draft aside, beside those that lie there already. False when the browser has no room for it. */
export function setDraftAside(text: string, epoch: number): boolean {
  const there = unreadableDrafts();
  if (there.some((one) => one.text === text && one.epoch >= epoch)) return true;
  const taken = new Set(there.map(({ key }) => key));
  let number = 0;
  const slot = () => (epoch + number === 0 ? UNREADABLE : `${UNREADABLE}.${epoch}.${number}`);
  while (taken.has(slot())) number++;
  return writeItem(slot(), text);
}

export const discardUnreadableDraft = (key: string): void => removeItem(key);

export function removeUnreadableDrafts(which: (epoch: number) => boolean = () => true): void {
  for (const { key, epoch } of unreadableDrafts()) if (which(epoch)) removeItem(key);
}
