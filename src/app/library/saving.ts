import { caseToText } from '#territory/case/serialise.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { createAutosave } from '../../storage/autosave.ts';
import { holdCase } from '../../storage/locks.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { writeRecords } from '../../storage/write-records.ts';
import { library, setLibrary } from '../stores/library-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { adopt, rejoin } from './adoption.ts';
import { connection, hearOneself, outside, showProblem, tabs } from './context.ts';
import { learn } from './keeping.ts';
import { refreshList } from './listing.ts';
import { touchDraft } from './marks.ts';
import { freshCase, type OpenCase, recordOf } from './open-case.ts';
import { owners, session, waiting } from './session-state.ts';
import { own, release, show } from './show-case.ts';

export const autosave = createAutosave(saveWaiting);

/** Stores everything that waits; false when something could not be stored. */
async function saveWaiting(): Promise<boolean> {
  const { phase } = library();
  if (phase === 'off' || phase === 'locked') return true;
  try {
    // Nothing is written before the database has said how this device keeps cases.
    if (connection.epoch === null && (await learn()).keep !== 'here') return elsewhere();
    if (!session.adopted) await adopt();
    if (session.toRejoin) await rejoin();
    session.toRejoin = false;
    for (const [one, caseData] of waiting) await saveOne(one, caseData);
    setLibrary({ problem: null });
    return true;
  } catch (error) {
    const { code } = asProblem(error);
    if (code === 'locked' || code === 'changed') return elsewhere();
    showProblem(error);
    return false;
  }
}

/** Another window, or an earlier start, has decided how cases are kept: that comes first. */
function elsewhere(): true {
  hearOneself({ kind: 'device-changed' });
  return true;
}

async function saveOne(one: OpenCase, caseData: CaseData): Promise<void> {
  const record = recordOf(one, caseData, useSettingsStore.getState().lab, outside);
  try {
    const { edits, reason } = one;
    const [revision = 1] = await writeRecords(connection, [{ record, over: one.revision, reason, edits }]);
    one.revision = revision;
    one.storedText = caseToText(caseData);
    one.decision = record.decision;
    one.reason = 'edit';
    if (waiting.get(one) === caseData) waiting.delete(one);
    if (one === session.open) setLibrary(({ current }) => ({ current: { ...current, savedAt: outside.now() } }));
    tabs.tell({ kind: 'saved', id: one.id, serial: connection.serial });
    await refreshList();
  } catch (error) {
    const { code } = asProblem(error);
    if (code === 'gone') await saveAnew(one, caseData);
    else if (code === 'conflict') await saveAsCopy(one, caseData);
    else throw error;
  }
}

/** The stored case is not there any more: erased, or the whole database was. */
async function saveAnew(one: OpenCase, caseData: CaseData): Promise<void> {
  one.revision = null;
  if (one === session.open) setLibrary({ notice: 'stored-anew' });
  await saveOne(one, caseData);
}

/** Another window wrote this case: its state stays, and ours becomes a case of its own. */
async function saveAsCopy(one: OpenCase, caseData: CaseData): Promise<void> {
  const copy = freshCase(outside);
  const latest = waiting.get(one) ?? caseData;
  waiting.delete(one);
  own(copy, await holdCase(copy.id, 'if-free'));
  owners.set(latest, copy);
  waiting.set(copy, latest);
  if (one === session.open) {
    session.open = copy;
    release(one);
    show(copy);
    touchDraft(copy);
    setLibrary({ notice: 'conflict-copy' });
  }
  await saveOne(copy, latest);
}

/** Lets go of the case that was open; what waits is stored first. */
export function leave(): void {
  const left = session.open;
  session.open = null;
  if (left?.held) void autosave.flush().then(() => release(left));
}
