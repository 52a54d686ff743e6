import { emptyCase } from '#territory/case/edit.ts';
import { nextLesion } from '#territory/case/next-lesion.ts';
import { caseToText } from '#territory/case/serialise.ts';
import { type CaseRecord } from '../../case-library/record.ts';
import type { Unreadable } from '../../case-library/unreadable.ts';
import { holdCase } from '../../storage/locks.ts';
import { bringBackLatest, discardQuarantined } from '../../storage/quarantined.ts';
import type { CaseVersion } from '../../storage/read-records.ts';
import { caseVersions, loadCase } from '../../storage/read-records.ts';
import { erase, setDeleted } from '../../storage/shelves.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { writeRecords } from '../../storage/write-records.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { type LibraryNotice, setLibrary } from '../stores/library-store.ts';
import { connection, hearOneself, outside, showProblem, tabs } from './context.ts';
import { refreshAll } from './listing.ts';
import type { Stored } from './open-case.ts';
import { autosave } from './saving.ts';
import { currentCase } from './session-state.ts';
import { showState } from './show-case.ts';
import { showRecord } from './windows.ts';

/** Runs what the user asked of the library; what fails is said in the banner, and gives null. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    const done = await work();
    setLibrary(({ problem }) => (problem?.of === 'asked' ? { problem: null } : {}));
    await refreshAll();
    return done;
  } catch (error) {
    const { code } = asProblem(error);
    showProblem(error, 'asked');
    if (code === 'locked' || code === 'changed') hearOneself({ kind: 'device-changed' });
    return null;
  }
}

const changedList = () => tabs.tell({ kind: 'list-changed' });

export const openCase = (id: string) =>
  attempt(async () => {
    await autosave.flush();
    const loaded = await loadCase(connection, id);
    if (loaded.status === 'ok') {
      setLibrary({ newer: null, notice: null });
      await showRecord(loaded);
    } else if (loaded.status === 'newer') setLibrary({ newer: { id, text: loaded.text } });
    else setLibrary({ notice: noticeOf(loaded) });
  });

/** What is said of a case that was asked for and cannot be had. */
export const noticeOf = ({ status }: { status: 'missing' | 'unreadable' }): LibraryNotice =>
  status === 'missing' ? 'gone' : 'unreadable';

/** A case of its own that begins with what this one knows of the patient. */
export const beginNextLesion = (id: string) =>
  withRecord(id, ({ case: caseData }) => useCaseStore.getState().load(nextLesion(caseData)));

/** The case on the screen once more, to go on with apart from the other window. */
export function duplicateCurrent(): void {
  const { decision: _decision, ...caseData } = useCaseStore.getState().caseData;
  useCaseStore.getState().load(caseData);
  setLibrary({ notice: null });
}

const withRecord = (id: string, work: (record: CaseRecord, stored: Stored) => void | Promise<void>) =>
  attempt(async () => {
    await autosave.flush();
    const loaded = await loadCase(connection, id);
    if (loaded.status === 'ok') await work(loaded.record, loaded);
    else if (loaded.status !== 'newer') setLibrary({ notice: noticeOf(loaded) });
  });

/** Runs something that writes a case from the list, unless another window is writing it. */
async function asWriter(id: string, work: () => Promise<void>): Promise<void> {
  const open = currentCase();
  const held = open?.id === id && open.held ? open.held : await holdCase(id, 'if-free');
  if (!held) {
    setLibrary({ notice: 'in-use' });
    return;
  }
  try {
    await work();
  } finally {
    if (held !== open?.held) held.release();
  }
}

export const archiveCase = (id: string, archive: boolean) =>
  withRecord(id, (record, { revision, edits }) =>
    asWriter(id, async () => {
      const { archivedAt: _before, ...rest } = record;
      const next: CaseRecord = archive ? { ...rest, archivedAt: outside.now() } : rest;
      const write = { record: next, over: revision, reason: 'edit', edits } as const;
      const [written = revision] = await writeRecords(connection, [write]);
      const open = currentCase();
      if (open?.id === id) Object.assign(open, { revision: written, archivedAt: next.archivedAt });
      changedList();
    }),
  );

export const deleteCase = (id: string) =>
  attempt(async () => {
    await autosave.flush();
    await asWriter(id, async () => {
      await setDeleted(connection, [id], outside.now());
      if (currentCase()?.id === id) {
        currentCase()?.held?.release();
        showState(emptyCase(), null, false);
      }
      setLibrary(({ newer }) => ({
        justDeleted: [id],
        untouchedDays: null,
        newer: newer?.id === id ? null : newer,
      }));
      changedList();
    });
  });

export const undelete = (ids: readonly string[]) =>
  attempt(async () => {
    await setDeleted(connection, ids, null);
    setLibrary({ justDeleted: [] });
    changedList();
  });

export const eraseCase = (id: string) =>
  attempt(async () => {
    await erase(connection, [id]);
    setLibrary({ justDeleted: [] });
    changedList();
  });

export async function versionsOf(id: string): Promise<CaseVersion[]> {
  await autosave.flush();
  return caseVersions(connection, id).catch((error: unknown) => {
    showProblem(error);
    return [];
  });
}

/** Makes a past state the present one; the present one becomes a version, so that this too can be taken back. */
export const restoreVersion = (id: string, past: CaseRecord) =>
  withRecord(id, (record, { revision, edits }) =>
    asWriter(id, async () => {
      const next = {
        ...record,
        case: past.case,
        updatedAt: outside.now(),
        ...(past.answer ? { answer: past.answer } : {}),
      };
      const [written = revision] = await writeRecords(connection, [
        { record: next, over: revision, reason: 'restore', edits: edits + 1 },
      ]);
      const open = currentCase();
      if (open?.id === id) {
        open.revision = written;
        open.edits = edits + 1;
        open.storedText = caseToText(past.case);
        open.changedAt = next.updatedAt;
        showState(past.case, open, false);
      }
      tabs.tell({ kind: 'saved', id, serial: connection.serial });
    }),
  );

/** What cannot be read any more, for good, with the versions of a case of which nothing else is left. */
export const discardUnreadable = (item: Pick<Unreadable, 'key' | 'id'>) =>
  attempt(async () => {
    await discardQuarantined(connection, item);
    changedList();
  });

/** The latest version of a damaged case that can be read becomes the case. */
export const bringBackVersion = (id: string) =>
  attempt(async () => {
    await bringBackLatest(connection, id);
    changedList();
  });

export const dismissNotice = () => setLibrary({ notice: null, newer: null });
