import type { CaseData } from '#territory/types/case-data.ts';
import { type Held, holdCase, type LockMode } from '../../storage/locks.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { library, NO_CASE, setLibrary } from '../stores/library-store.ts';
import { writeTabCase } from '../stores/tab-case.ts';
import { setRole, touchDraft } from './marks.ts';
import type { OpenCase } from './open-case.ts';
import { owners, session } from './session-state.ts';

/** The store's own way of replacing the case; the public one begins a case of its own. */
let replaceCase: (caseData: CaseData) => void = (caseData) => useCaseStore.getState().load(caseData);

/** @param replace the store's own way, before `followScreen` takes its place */
export function replaceWith(replace: (caseData: CaseData) => void): void {
  replaceCase = replace;
}

/** A change of the case on the screen, which undo takes back like any answer. */
export const changeCase = (caseData: CaseData): void => replaceCase(caseData);

export function show(one: OpenCase | null): void {
  session.open = one;
  writeTabCase(one?.id ?? null);
  if (!one) {
    touchDraft(null);
    setLibrary({ current: NO_CASE });
  } else if (library().current.id !== one.id) {
    setLibrary({ current: { ...NO_CASE, id: one.id } });
  }
}

/** Puts a state on the screen that is stored. */
export function showState(caseData: CaseData, one: OpenCase | null, keepUndo: boolean): void {
  if (one) owners.set(caseData, one);
  session.showing = true;
  if (keepUndo) replaceCase(caseData);
  else useCaseStore.setState({ caseData, past: [], future: [] });
  session.showing = false;
  show(one);
  if (one) touchDraft(one);
}

/** Takes the case's lock; without it the case is another window's to write. */
export async function enter(one: OpenCase, how: LockMode = 'if-free'): Promise<void> {
  if (one.held) return;
  own(one, await holdCase(one.id, how));
}

export function own(one: OpenCase, held: Held | null): void {
  one.held = held;
  void held?.lost.then(() => {
    one.held = null;
    if (one === session.open) setRole('reader');
  });
  if (one === session.open) setRole(held ? 'writer' : 'reader');
}

/** Lets another window write the case, unless it is the one on the screen. */
export function release(one: OpenCase): void {
  if (one === session.open) return;
  one.held?.release();
  one.held = null;
}
