import { emptyCase } from '../../case-file/edit.ts';
import { caseToText } from '../../case-file/serialise.ts';
import { type Draft, draftFate } from '../../case-library/draft.ts';
import { isBlank } from '../../case-library/record.ts';
import type { CaseData } from '../../engine/types/case-data.ts';
import { createAutosave } from '../../storage/autosave.ts';
import { type Held, holdCase } from '../../storage/locks.ts';
import { loadCase } from '../../storage/read-records.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { writeRecords } from '../../storage/write-records.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { readDraftOf, readTabCase, writeDraftOf, writeTabCase } from '../stores/draft-storage.ts';
import { library, NO_CASE, setLibrary } from '../stores/library-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { connection, outside, showProblem, tabs } from './context.ts';
import { refreshList, refreshStorage } from './listing.ts';
import { setRole, touchDraft } from './marks.ts';
import { freshCase, type OpenCase, recordOf, storedCase } from './open-case.ts';
import { latestCase, storedFor } from './stored-cases.ts';

/** Which case a state of the screen belongs to: undo may lead back into the case before. */
const owners = new WeakMap<CaseData, OpenCase>();
/** The latest state of each case that waits to be stored. */
const waiting = new Map<OpenCase, CaseData>();
/** States that were made before the library could be opened. */
let unadopted: Draft[] = [];
let adopted = false;
let touched = false; // something was changed in this window before that
let open: OpenCase | null = null;
/** True while the screen is changed by the library itself. */
let showing = false;
/** True while the next state begins a case of its own. */
let beginning = false;

export const autosave = createAutosave(saveWaiting);
export const currentCase = (): OpenCase | null => open;
/** Whether the case has changes that are not stored. */
export const hasUnsaved = (one: OpenCase): boolean => waiting.has(one);
/** Whether everything that was entered in this window is in the library, read back and compared. */
export const isStored = (): boolean => waiting.size === 0 && (adopted || (!unadopted.length && isBlank(screen())));
export const screen = (): CaseData => useCaseStore.getState().caseData;

/** The store's own way of replacing the case; `followScreen` makes the public one begin a case of its own. */
let replaceCase: (caseData: CaseData) => void = (caseData) => useCaseStore.getState().load(caseData);

/** A change of the case on the screen, which undo takes back like any answer. */
export const changeCase = (caseData: CaseData): void => replaceCase(caseData);

/** Follows the screen: every change is of the case that is open, of one that undo leads back to, or of a new one. */
export function followScreen(): void {
  const { load, reset } = useCaseStore.getState();
  replaceCase = load;
  const begins =
    <A extends readonly unknown[]>(action: (...args: A) => void) =>
    (...args: A) => {
      beginning = true;
      action(...args);
      beginning = false;
    };
  useCaseStore.setState({ load: begins(load), reset: begins(reset) });
  useCaseStore.subscribe(({ caseData }, before) => {
    if (caseData !== before.caseData && !showing) changed(caseData, before.caseData);
  });
}

function changed(caseData: CaseData, before: CaseData): void {
  if (library().phase === 'off') return;
  if (!adopted) {
    if (beginning && !isBlank(before)) unadopted.push({ case: before, of: readDraftOf() });
    touchDraft(beginning ? '' : (readDraftOf()?.id ?? null));
    touched = true;
    autosave.changed();
    return;
  }
  const owner = owners.get(caseData) ?? (beginning ? null : open);
  if (owner !== open) leave();
  if (owner && owner !== open) void enter(owner);
  if (!owner && isBlank(caseData)) return show(null);
  // A reader who changes something changes a copy: the other window's case stays its own.
  const reader = owner !== null && owner === open && library().current.role === 'reader';
  if (reader) setLibrary({ notice: 'forked' });
  open = owner && !reader ? owner : fresh();
  owners.set(caseData, open);
  if (caseToText(caseData) === open.storedText && !waiting.has(open)) return show(open);
  open.changedAt = outside.now();
  waiting.set(open, caseData);
  touchDraft(open.id);
  show(open);
  setLibrary(({ current }) => ({ current: { ...current, savedAt: null, then: null } }));
  autosave.changed();
}

function fresh(): OpenCase {
  const one = freshCase(outside);
  void enter(one);
  return one;
}

/** Lets go of the case that was open; what waits is stored first. */
export function leave(): void {
  const left = open;
  open = null;
  if (left?.held) void autosave.flush().then(() => release(left));
}

function release(one: OpenCase): void {
  if (one === open) return;
  one.held?.release();
  one.held = null;
}

/** Takes the case's lock; without it the case is another window's to write. */
export async function enter(one: OpenCase): Promise<void> {
  if (one.held) return;
  own(one, await holdCase(one.id, 'if-free'));
}

export function own(one: OpenCase, held: Held | null): void {
  one.held = held;
  void held?.lost.then(() => {
    one.held = null;
    if (one === open) setRole('reader');
  });
  if (one === open) setRole(held ? 'writer' : 'reader');
}

function show(one: OpenCase | null): void {
  open = one;
  writeTabCase(one?.id ?? null);
  if (!one) {
    touchDraft('');
    setLibrary({ current: NO_CASE });
  } else if (library().current.id !== one.id) setLibrary({ current: { ...NO_CASE, id: one.id } });
}

/** Puts a state on the screen that is stored. */
export function showState(caseData: CaseData, one: OpenCase | null, keepUndo: boolean): void {
  if (one) owners.set(caseData, one);
  showing = true;
  if (keepUndo) replaceCase(caseData);
  else useCaseStore.setState({ caseData, past: [], future: [] });
  showing = false;
  show(one);
  if (one) writeDraftOf({ id: one.id, at: one.changedAt });
}

/** Stores everything that waits; false when something could not be stored. */
async function saveWaiting(): Promise<boolean> {
  const { phase } = library();
  if (phase === 'off' || phase === 'locked') return true;
  try {
    if (!adopted) await adopt();
    for (const [one, caseData] of waiting) await saveOne(one, caseData);
    setLibrary({ problem: null });
    return true;
  } catch (error) {
    showProblem(error);
    return false;
  }
}

async function saveOne(one: OpenCase, caseData: CaseData): Promise<void> {
  const record = recordOf(one, caseData, useSettingsStore.getState().lab, outside);
  try {
    const [revision = 1] = await writeRecords(connection, [{ record, over: one.revision, reason: one.reason }]);
    one.revision = revision;
    one.storedText = caseToText(caseData);
    one.decision = record.decision;
    one.reason = 'edit';
    if (waiting.get(one) === caseData) waiting.delete(one);
    if (one === open) setLibrary(({ current }) => ({ current: { ...current, savedAt: outside.now() } }));
    tabs.tell({ kind: 'saved', id: one.id, revision });
    await refreshList();
  } catch (error) {
    if (asProblem(error).code !== 'conflict') throw error;
    await saveAsCopy(one, caseData);
  }
}

/** Another window wrote this case: its state stays, and ours becomes a case of its own. */
async function saveAsCopy(one: OpenCase, caseData: CaseData): Promise<void> {
  const copy = freshCase(outside);
  const latest = waiting.get(one) ?? caseData;
  waiting.delete(one);
  own(copy, await holdCase(copy.id, 'if-free'));
  owners.set(latest, copy);
  waiting.set(copy, latest);
  if (one === open) {
    open = copy;
    release(one);
    show(copy);
    touchDraft(copy.id);
    setLibrary({ notice: 'conflict-copy' });
  }
  await saveOne(copy, latest);
}

/** Brings the screen's state at the start of the program together with the library, once that can be read. */
async function adopt(): Promise<void> {
  const of = readDraftOf();
  const tabCase = readTabCase() ?? (isBlank(screen()) && !of?.id ? await latestCase(of?.at ?? '') : null);
  const loaded = tabCase !== null && of?.id !== tabCase ? await loadCase(connection, tabCase) : null;
  if (loaded?.status === 'ok' && loaded.deletedAt === null && !touched) {
    const one = storedCase(loaded.record, loaded.revision, null);
    adopted = true;
    showState(loaded.record.case, one, false);
    setLibrary(({ current }) => ({ current: { ...current, then: loaded.record.answer ?? null } }));
    await enter(one);
  } else await adoptScreen();
  for (let draft = unadopted.shift(); draft; draft = unadopted.shift()) await adoptDraft(draft);
}

/** What stands on the screen now. Nothing is awaited once it was looked at: what is typed meanwhile is part of it. */
async function adoptScreen(): Promise<void> {
  const asked = readDraftOf();
  const found = await storedFor(asked);
  const held = asked && found ? await holdCase(asked.id, 'if-free') : null;
  adopted = true;
  const of = readDraftOf();
  const stored = found && of?.id === asked?.id ? found : null;
  const fate = draftFate({ case: screen(), of }, stored?.record ?? null);
  if (!stored) {
    held?.release();
    if (fate !== 'nothing') adoptAsNew(screen(), asked && !found ? of?.id || undefined : undefined);
    else show(null);
  } else if (fate === 'ahead' && !held && touched) adoptAsNew(screen());
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

function adoptAsNew(caseData: CaseData, id?: string): void {
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

/** The library was cleared: nothing of it stays on this screen. */
export function forgetEverything(): void {
  waiting.clear();
  unadopted = [];
  autosave.stop();
  leave();
  showState(emptyCase(), null, false);
}

/** Takes part in the library: at the start, after the passphrase, or when a device that kept nothing keeps again. */
export async function joinLibrary(): Promise<void> {
  setLibrary({ phase: 'ready' });
  if (adopted) await rejoin().catch(showProblem);
  autosave.changed();
  await autosave.flush();
  await Promise.all([refreshList(), refreshStorage()]);
}

/** The library may have been emptied or sealed since: the case on the screen goes back into it. */
async function rejoin(): Promise<void> {
  const one = open;
  if (!one) {
    if (!isBlank(screen())) adoptAsNew(screen());
    return;
  }
  if ((await loadCase(connection, one.id)).status !== 'missing') return;
  one.revision = null;
  waiting.set(one, screen());
}

/** From now on the screen belongs to no case of the library. */
export function leaveLibrary(): void {
  waiting.clear();
  leave();
  show(null);
}
