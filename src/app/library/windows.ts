import { caseToText } from '#territory/case/serialise.ts';
import { holdCase } from '../../storage/locks.ts';
import { loadCase } from '../../storage/read-records.ts';
import { setLibrary } from '../stores/library-store.ts';
import { connection, tabs } from './context.ts';
import { setRole } from './marks.ts';
import { type Stored, storedCase } from './open-case.ts';
import { autosave, leave } from './saving.ts';
import { currentCase, hasUnsaved, screen } from './session-state.ts';
import { enter, own, showState } from './show-case.ts';

/** Stores what waits, then lets another window write the case that is open. */
export async function handOver(id: string): Promise<void> {
  if (currentCase()?.id !== id) return;
  await autosave.flush();
  const one = currentCase();
  if (one?.id !== id || !one.held) return;
  one.held.release();
  one.held = null;
  setRole('reader');
}

/** Makes this window the one that writes the case on its screen, and shows what the other one stored last. */
export async function takeOver(): Promise<void> {
  const one = currentCase();
  if (!one) return;
  tabs.tell({ kind: 'hand-over', id: one.id });
  own(one, (await holdCase(one.id, 'wait')) ?? (await holdCase(one.id, 'steal')));
  await showStored(one.id);
  one.reason = 'take-over';
}

/** Shows the stored state of the case that is open, as another window left it. */
export async function showStored(id: string): Promise<void> {
  const loaded = await loadCase(connection, id);
  const one = currentCase();
  if (loaded.status !== 'ok' || one?.id !== id || hasUnsaved(one)) return;
  one.revision = loaded.revision;
  one.edits = loaded.edits;
  one.storedText = caseToText(loaded.record.case);
  one.changedAt = loaded.record.updatedAt;
  if (caseToText(screen()) !== one.storedText) showState(loaded.record.case, one, false);
  setLibrary(({ current }) => ({ current: { ...current, savedAt: loaded.record.updatedAt } }));
}

/** Opens a stored case on the screen; undo leads back to the one before. */
export async function showRecord(stored: Stored): Promise<void> {
  const { record } = stored;
  if (currentCase()?.id === record.id) return;
  await autosave.flush();
  leave();
  const one = storedCase(stored);
  showState(record.case, one, true);
  setLibrary(({ current }) => ({ current: { ...current, savedAt: record.updatedAt, then: record.answer ?? null } }));
  await enter(one);
}
