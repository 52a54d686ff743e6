import { takenAway } from '../../storage/storage-problem.ts';
import { library, setLibrary } from '../stores/library-store.ts';
import { connection, hearTabs, showProblem, whenClosed } from './context.ts';
import { persist } from './device.ts';
import { learn } from './keeping.ts';
import { refreshList } from './listing.ts';
import { tidyAtHand } from './retention.ts';
import { autosave } from './saving.ts';
import { followScreen, forgetEverything, joinLibrary, leaveLibrary } from './session.ts';
import { handOver, showStored } from './windows.ts';

const HOUR_MS = 3_600_000;

let started = false;

/** Opens the library beside the screen, which does not wait for it. */
export async function startLibrary(): Promise<void> {
  if (started) return;
  started = true;
  followScreen();
  listen();
  await join();
  // The browser may put it to the user, who need not answer: nothing waits for that.
  void persist();
  setInterval(() => void tidyAtHand(), HOUR_MS);
  await tidyAtHand();
}

/** Finds out how this device keeps cases, and takes part in it. */
export async function join(): Promise<void> {
  try {
    const keep = await autosave.alone(keptNow);
    if (keep === 'nothing') return off();
    if (keep === 'sealed' && !connection.vault) return setLibrary({ phase: 'locked', problem: null });
  } catch (error) {
    // As far as is known; whoever saves asks again.
    if (library().device.keep === 'nothing') return off();
    showProblem(error, 'opening');
  }
  await joinLibrary();
}

/** How this device keeps cases now; what another window has emptied is forgotten before anything can be stored anew. */
async function keptNow() {
  const before = connection.epoch;
  const { keep, emptied } = await learn();
  if (keep !== 'nothing' && before !== null && before < emptied) forgetEverything();
  return keep;
}

function off(): void {
  leaveLibrary();
  setLibrary({ phase: 'off', problem: null });
}

function listen(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void autosave.flush();
  });
  window.addEventListener('pagehide', () => void autosave.flush());
  whenClosed(() => {
    showProblem(takenAway(), 'opening');
    void join();
  });
  hearTabs((message) => {
    switch (message.kind) {
      case 'saved':
        connection.serial = Math.max(connection.serial, message.serial);
        void refreshList();
        if (library().current.role === 'reader') void showStored(message.id).catch(showProblem);
        break;
      case 'list-changed':
        void refreshList();
        break;
      case 'hand-over':
        void handOver(message.id);
        break;
      case 'device-changed':
        void join();
        break;
    }
  });
}
