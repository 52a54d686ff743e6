import { caseToText } from '#territory/case/serialise.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { type Draft, draftFate } from '../../case-library/draft.ts';
import { isBlank } from '../../case-library/record.ts';
import { holdCase, type LockMode } from '../../storage/locks.ts';
import { loadCase } from '../../storage/read-records.ts';
import { setLibrary } from '../stores/library-store.ts';
import { readDraftNote } from '../stores/stored-draft.ts';
import { readTabCase } from '../stores/tab-case.ts';
import { connection, outside } from './context.ts';
import { touchDraft } from './marks.ts';
import { freshCase, storedCase } from './open-case.ts';
import { askAfter } from './reopened.ts';
import { owners, screen, session, waiting } from './session-state.ts';
import { enter, own, show, showState } from './show-case.ts';
import { latestCase, storedFor } from './stored-cases.ts';

/** Brings the screen's state at the start of the program together with the library, once that can be read. */
export async function adopt(): Promise<void> {
  const of = readDraftNote();
  const tabCase = readTabCase() ?? (isBlank(screen()) && !of?.id ? await latestCase(of?.serial ?? -1) : null);
  const loaded = tabCase !== null && of?.id !== tabCase ? await loadCase(connection, tabCase) : null;
  if (loaded?.status === 'ok' && loaded.deletedAt === null && !session.touched) {
    const one = storedCase(loaded);
    const how = lockAtStart(one.id);
    // What stands on the screen is of a window that is gone, perhaps with something that is not stored.
    if (!isBlank(screen())) session.unadopted.push({ case: screen(), of });
    session.adopted = true;
    showState(loaded.record.case, one, false);
    setLibrary(({ current }) => ({ current: { ...current, then: loaded.record.answer ?? null } }));
    askAfter(one);
    await enter(one, how);
  } else await adoptScreen();
  for (let draft = session.unadopted.shift(); draft; draft = session.unadopted.shift()) await adoptDraft(draft);
}

/**
 * A page that is loaded again still holds the lock of its case for as long as it takes to go: that is waited for, or the
 * case would be taken for another window's and a change of it for a copy.
 */
const lockAtStart = (id: string): LockMode => (readTabCase() === id ? 'wait' : 'if-free');

/** What stands on the screen now. Nothing is awaited once it was looked at: what is typed meanwhile is part of it. */
async function adoptScreen(): Promise<void> {
  const asked = readDraftNote();
  const found = await storedFor(asked);
  const held = asked && found ? await holdCase(asked.id, lockAtStart(asked.id)) : null;
  session.adopted = true;
  const of = readDraftNote();
  const stored = found && of?.id === asked?.id ? found : null;
  const fate = draftFate({ case: screen(), of }, stored);
  if (!stored) {
    held?.release();
    if (fate !== 'nothing') adoptAsNew(screen(), asked && !found ? of?.id || undefined : undefined);
    else show(null);
  } else if (fate === 'apart' || (fate === 'ahead' && !held && session.touched)) {
    held?.release();
    adoptAsNew(screen());
    if (fate === 'apart') setLibrary({ notice: 'both-kept' });
  } else {
    // What is ahead in another window's case that window stores itself.
    const ahead = fate === 'ahead' && held !== null;
    const { record } = stored;
    const one = storedCase(stored);
    const shown = ahead || caseToText(screen()) === one.storedText ? screen() : record.case;
    if (ahead) {
      one.edits = of?.edits ?? one.edits;
      one.changedAt = of?.at ?? one.changedAt;
      waiting.set(one, shown);
    }
    showState(shown, one, ahead);
    askAfter(one);
    own(one, held);
    const then = ahead ? null : (record.answer ?? null);
    setLibrary(({ current }) => ({ current: { ...current, then, savedAt: ahead ? null : record.updatedAt } }));
  }
}

/** The library may have been emptied, sealed or deleted since: the case on the screen goes back into it. */
export async function rejoin(): Promise<void> {
  // Also where nothing is on the screen: who tries again wants to know.
  await connection.open();
  const one = session.open;
  if (!one) {
    if (!isBlank(screen())) adoptAsNew(screen());
    return;
  }
  if (one.revision === null || (await loadCase(connection, one.id)).status !== 'missing') return;
  if (one !== session.open) return;
  one.revision = null;
  waiting.set(one, screen());
  setLibrary({ notice: 'stored-anew' });
}

/** The screen's state as a case that the library has not had. */
export function adoptAsNew(caseData: CaseData, id?: string): void {
  const one = freshCase(outside, id);
  owners.set(caseData, one);
  waiting.set(one, caseData);
  show(one);
  touchDraft(one);
  void enter(one);
}

/** A case that was left before the library could be opened; what another window has on its screen that window stores. */
async function adoptDraft(draft: Draft): Promise<void> {
  if (draft.of?.id) {
    const held = await holdCase(draft.of.id, 'if-free');
    if (!held) return;
    held.release();
  }
  const stored = await storedFor(draft.of);
  const fate = draftFate(draft, stored);
  if (fate === 'nothing' || fate === 'stored') return;
  const one = stored && fate === 'ahead' ? storedCase(stored) : freshCase(outside);
  if (fate === 'ahead') one.edits = draft.of?.edits ?? one.edits;
  owners.set(draft.case, one);
  waiting.set(one, draft.case);
}
