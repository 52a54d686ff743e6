import { caseToText } from '../../case-file/serialise.ts';
import { type Draft, draftFate } from '../../case-library/draft.ts';
import { isBlank } from '../../case-library/record.ts';
import type { CaseData } from '../../engine/types/case-data.ts';
import { holdCase } from '../../storage/locks.ts';
import { loadCase } from '../../storage/read-records.ts';
import { readDraftOf, readTabCase } from '../stores/draft-storage.ts';
import { setLibrary } from '../stores/library-store.ts';
import { connection, outside } from './context.ts';
import { touchDraft } from './marks.ts';
import { freshCase, storedCase } from './open-case.ts';
import { owners, screen, session, waiting } from './session-state.ts';
import { enter, own, show, showState } from './show-case.ts';
import { latestCase, storedFor } from './stored-cases.ts';

/** Brings the screen's state at the start of the program together with the library, once that can be read. */
export async function adopt(): Promise<void> {
  const of = readDraftOf();
  const tabCase = readTabCase() ?? (isBlank(screen()) && !of?.id ? await latestCase(of?.at ?? '') : null);
  const loaded = tabCase !== null && of?.id !== tabCase ? await loadCase(connection, tabCase) : null;
  if (loaded?.status === 'ok' && loaded.deletedAt === null && !session.touched) {
    const one = storedCase(loaded.record, loaded.revision, null);
    session.adopted = true;
    showState(loaded.record.case, one, false);
    setLibrary(({ current }) => ({ current: { ...current, then: loaded.record.answer ?? null } }));
    await enter(one);
  } else await adoptScreen();
  for (let draft = session.unadopted.shift(); draft; draft = session.unadopted.shift()) await adoptDraft(draft);
}

/** What stands on the screen now. Nothing is awaited once it was looked at: what is typed meanwhile is part of it. */
async function adoptScreen(): Promise<void> {
  const asked = readDraftOf();
  const found = await storedFor(asked);
  const held = asked && found ? await holdCase(asked.id, 'if-free') : null;
  session.adopted = true;
  const of = readDraftOf();
  const stored = found && of?.id === asked?.id ? found : null;
  const fate = draftFate({ case: screen(), of }, stored?.record ?? null);
  if (!stored) {
    held?.release();
    if (fate !== 'nothing') adoptAsNew(screen(), asked && !found ? of?.id || undefined : undefined);
    else show(null);
  } else if (fate === 'ahead' && !held && session.touched) adoptAsNew(screen());
  else {
    // What is ahead in another window's case that window stores itself.
    const ahead = fate === 'ahead' && held !== null;
    const { record } = stored;
    const one = storedCase(record, stored.revision, null);
    const shown = ahead || caseToText(screen()) === one.storedText ? screen() : record.case;
    if (ahead) {
      one.changedAt = of?.at ?? one.changedAt;
      waiting.set(one, shown);
    }
    showState(shown, one, ahead);
    own(one, held);
    const then = ahead ? null : (record.answer ?? null);
    setLibrary(({ current }) => ({ current: { ...current, then, savedAt: ahead ? null : record.updatedAt } }));
  }
}

/** The screen's state as a case that the library has not had. */
export function adoptAsNew(caseData: CaseData, id?: string): void {
  const one = freshCase(outside, id);
  owners.set(caseData, one);
  waiting.set(one, caseData);
  show(one);
  touchDraft(one.id);
  void enter(one);
}

/** A case that was left for a new one before the library could be opened. */
async function adoptDraft(draft: Draft): Promise<void> {
  const stored = await storedFor(draft.of);
  const fate = draftFate(draft, stored?.record ?? null);
  if (fate === 'nothing' || fate === 'stored') return;
  const one = stored ? storedCase(stored.record, stored.revision, null) : freshCase(outside);
  one.changedAt = draft.of?.at ?? one.changedAt;
  owners.set(draft.case, one);
  waiting.set(one, draft.case);
}
