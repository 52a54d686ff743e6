import { create } from 'zustand';
import { type Build, ofThisPage, readBuild, thisBuild } from './build.ts';
import type { Keeping } from './hold.ts';
import { buildBefore } from './last-build.ts';
import { keepLooking } from './looking.ts';
import { keepScriptsAtHand } from './scripts-at-hand.ts';
import { leaveField } from './unfinished-entry.ts';
import { holdNow } from './use-hold.ts';
import { askBuild, complete, followWorker, letTakeOver } from './worker.ts';

interface UpdateState {
  offlineReady: boolean;
  /** Something that is needed offline is not on the device and could not be fetched. */
  incomplete: boolean;
  /** The build that waits, unless it was refused. */
  waiting: ServiceWorker | null;
  /** What that build says of itself; null when it could not be read. */
  build: Build | 'asked' | null;
  /** Another build has taken over, and this window still shows the old one. */
  replaced: boolean;
  /** The build that ran here before, until that was read. */
  before: Build | null;
}

export const useUpdateStore = create<UpdateState>()(() => ({
  offlineReady: false,
  incomplete: false,
  waiting: null,
  build: 'asked',
  replaced: false,
  before: null,
}));
const set = useUpdateStore.setState;

let started = false;
/** The last build that was offered, refused or not. */
let offered: ServiceWorker | null = null;
/** Whether the update was accepted in this window: no other window is ever reloaded. */
let accepted = false;

/** Registers the service worker, and from then on finds out whether there is a newer build. */
export async function startUpdates(keeping: Keeping): Promise<void> {
  if (started) return;
  started = true;
  set({ before: buildBefore(thisBuild()) });
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await followWorker(navigator.serviceWorker, {
      onInstalled: (worker) => void makeReady(worker, true),
      onWaiting: (worker) => void offer(worker),
      onReplaced: () => {
        set({ replaced: true, waiting: null });
        if (accepted) void reloadNow(keeping);
      },
    });
    const { active } = registration;
    if (active) void makeReady(active);
    window.addEventListener('online', () => {
      if (registration.active && useUpdateStore.getState().incomplete) void makeReady(registration.active);
    });
    keepLooking(async () => {
      if (registration.active) await makeReady(registration.active);
      await registration.update();
    });
  } catch {
    // Without a service worker, as in some private windows, the server's build is the one that runs.
  }
}

/** Has the worker count what it keeps, and says that the device is ready only when nothing is missing. */
async function makeReady(worker: ServiceWorker, first = false): Promise<void> {
  const completed = await complete(worker);
  if (!completed) return;
  const incomplete = completed.missing > 0;
  set({ incomplete, ...(!incomplete && (first || completed.mended > 0) ? { offlineReady: true } : {}) });
}

async function offer(worker: ServiceWorker | null): Promise<void> {
  if (worker === offered) return;
  offered = worker;
  set({ waiting: worker, build: 'asked' });
  if (!worker) return;
  const { controller } = navigator.serviceWorker;
  if (controller) void askBuild(controller).then((said) => keepScriptsAtHand(ofThisPage(said)));
  const build = readBuild(ofThisPage(await askBuild(worker)));
  if (worker === offered) set({ build });
}

/** Hides the offer until the next build is found or the program is started again. */
export const refuse = (): void => set({ waiting: null });

export const forgetBefore = (): void => set({ before: null });

export const hideOfflineReady = (): void => set({ offlineReady: false });

/** Stores what waits, and lets the newer build take over when a reload would lose nothing. */
export async function accept(keeping: Keeping): Promise<void> {
  const { waiting } = useUpdateStore.getState();
  if (!waiting || !(await nothingToLose(keeping))) return;
  accepted = true;
  letTakeOver(waiting);
}

/** Reloads this window, unless something would be lost: then it goes on, and says so. */
export async function reloadNow(keeping: Keeping): Promise<void> {
  if (await nothingToLose(keeping)) location.reload();
}

async function nothingToLose(keeping: Keeping): Promise<boolean> {
  leaveField();
  await keeping.flush();
  return holdNow(keeping) === null;
}
