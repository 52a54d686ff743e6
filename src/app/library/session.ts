import { emptyCase } from '#territory/case/edit.ts';
import { caseToText } from '#territory/case/serialise.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { isBlank } from '../../case-library/record.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { library, setLibrary } from '../stores/library-store.ts';
import { readDraftNote } from '../stores/stored-draft.ts';
import { outside } from './context.ts';
import { refreshList, refreshStorage } from './listing.ts';
import { touchDraft } from './marks.ts';
import { freshCase, type OpenCase } from './open-case.ts';
import { autosave, leave } from './saving.ts';
import { owners, session, waiting } from './session-state.ts';
import { enter, replaceWith, show, showState } from './show-case.ts';

/** Follows the screen: every change is of the case that is open, of one that undo leads back to, or of a new one. */
export function followScreen(): void {
  const { load, reset } = useCaseStore.getState();
  replaceWith(load);
  const begins =
    <A extends readonly unknown[]>(action: (...args: A) => void) =>
    (...args: A) => {
      session.beginning = true;
      action(...args);
      session.beginning = false;
    };
  useCaseStore.setState({ load: begins(load), reset: begins(reset) });
  useCaseStore.subscribe(({ caseData }, before) => {
    if (caseData !== before.caseData && !session.showing) changed(caseData, before.caseData);
  });
}

function changed(caseData: CaseData, before: CaseData): void {
  if (library().phase === 'off') return;
  if (!session.adopted) {
    const of = readDraftNote();
    if (session.beginning && !isBlank(before)) session.unadopted.push({ case: before, of });
    touchDraft(session.beginning || !of ? null : { id: of.id, edits: (of.edits ?? 0) + 1 });
    session.touched = true;
    autosave.changed();
    return;
  }
  const owner = owners.get(caseData) ?? (session.beginning ? null : session.open);
  if (owner !== session.open) leave();
  if (owner && owner !== session.open) void enter(owner);
  if (!owner && isBlank(caseData)) return show(null);
  // A reader who changes something changes a copy: the other window's case stays its own.
  const reader = owner !== null && owner === session.open && library().current.role === 'reader';
  if (reader) setLibrary({ notice: 'forked' });
  const one = owner && !reader ? owner : fresh();
  session.open = one;
  owners.set(caseData, one);
  if (!waiting.has(one) && caseToText(caseData) === one.storedText) return show(one);
  one.changedAt = outside.now();
  one.edits++;
  waiting.set(one, caseData);
  touchDraft(one);
  show(one);
  setLibrary(({ current }) => ({ current: { ...current, savedAt: null, then: null } }));
  autosave.changed();
}

function fresh(): OpenCase {
  const one = freshCase(outside);
  void enter(one);
  return one;
}

const forgetters: (() => void)[] = [];

/** For rooms that come later and hold something of a case. */
export const whenForgotten = (forget: () => void): void => void forgetters.push(forget);

/** The library was cleared: nothing of it stays on this screen. */
export function forgetEverything(): void {
  for (const forget of forgetters) forget();
  waiting.clear();
  session.unadopted = [];
  autosave.stop();
  leave();
  showState(emptyCase(), null, false);
}

/** Takes part in the library: at the start, after the passphrase, or when a device that kept nothing keeps again. */
export async function joinLibrary(): Promise<void> {
  setLibrary({ phase: 'ready' });
  session.toRejoin = session.adopted;
  autosave.changed();
  await autosave.flush();
  // How much room there is, the browser says when it likes.
  void refreshStorage();
  await refreshList();
}

/** From now on the screen belongs to no case of the library. */
export function leaveLibrary(): void {
  waiting.clear();
  leave();
  show(null);
}
