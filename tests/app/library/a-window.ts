import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';

const opened: { kill: () => void }[] = [];

/** A device with nothing on it, at this time. */
export function freshDevice(at = '2026-12-10T08:00:00.000Z'): void {
  for (const window of opened.splice(0)) window.kill();
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
  // Windows that are gone hear nothing any more.
  vi.stubGlobal('BroadcastChannel', undefined);
  setClock(at);
}

export function setClock(at: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });
}

type Device = typeof import('../../../src/app/library/device.ts');

/**
 * Opens the program as `main.tsx` does, with modules of its own: another start, or another window.
 * @param meanwhile what is done while the library is being opened
 */
export async function openWindow(meanwhile: (device: Device) => Promise<unknown> = async () => {}) {
  vi.resetModules();
  const { restoreDraft, useCaseStore } = await import('../../../src/app/stores/case-store.ts');
  const { writeWaiting } = await import('../../../src/app/stores/write-behind.ts');
  await restoreDraft();
  /** What is drawn first, before the library is there. */
  const drawn: CaseData = useCaseStore.getState().caseData;
  const { startLibrary } = await import('../../../src/app/library/start.ts');
  const { library } = await import('../../../src/app/stores/library-store.ts');
  const { tidyUp, eraseAfter } = await import('../../../src/app/library/retention.ts');
  const { autosave } = await import('../../../src/app/library/saving.ts');
  const device = await import('../../../src/app/library/device.ts');
  const actions = await import('../../../src/app/library/actions.ts');
  const files = await import('../../../src/app/library/files.ts');
  const context = await import('../../../src/app/library/context.ts');
  await Promise.all([startLibrary(), meanwhile(device)]);
  const store = () => useCaseStore.getState();
  const { connection } = context;
  /** Whatever it still wanted to do it does no more. */
  const kill = () => {
    writeWaiting();
    Object.assign(connection, { open: () => new Promise(() => {}) });
  };
  opened.push({ kill });
  return {
    kill,
    drawn,
    store,
    library,
    device,
    actions,
    files,
    tidyUp,
    eraseAfter,
    ...context,
    screen: () => store().caseData,
    /** Enters something and stores it. */
    enter: async (label: string) => {
      store().editLabel(label);
      await autosave.flush();
      writeWaiting();
    },
    flush: async () => {
      await autosave.flush();
      writeWaiting();
    },
  };
}

const entries = (store: Storage): Record<string, string> =>
  Object.fromEntries(Object.keys(store).map((key) => [key, store.getItem(key) ?? '']));

/** Everything that lies beside the database. */
export const beside = (): Record<string, string> => entries(localStorage);

/** What this window remembers for its own reload. */
export const ofTab = (): Record<string, string> => entries(sessionStorage);

/** As after a crash: what lies beside the database is what it was then, because the browser writes it to the disk later. */
export function crashBackTo(then: Record<string, string>): void {
  localStorage.clear();
  for (const [key, value] of Object.entries(then)) localStorage.setItem(key, value);
}

/** All rows of a store of the database. */
export async function rows(name: string): Promise<Record<string, unknown>[]> {
  const request = indexedDB.open('relumen');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const all = db.transaction(name).objectStore(name).getAll();
  const found = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
    all.onsuccess = () => resolve(all.result as Record<string, unknown>[]);
    all.onerror = () => reject(all.error ?? new Error('getAll'));
  });
  db.close();
  return found;
}

/** The codes of the cases that lie in the database in plain. */
export const codes = async (): Promise<string[]> =>
  (await rows('records')).map(({ body }) => {
    const { text } = body as { text?: string };
    return text === undefined ? 'sealed' : ((JSON.parse(text) as { case: CaseData }).case.label ?? '');
  });
