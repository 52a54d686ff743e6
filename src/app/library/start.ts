import { encryption } from '../../storage/connection.ts';
import { readDevice } from '../../storage/device.ts';
import { library, setLibrary } from '../stores/library-store.ts';
import { connection, hearTabs, showProblem } from './context.ts';
import { eraseUntouched, persist } from './device.ts';
import { refreshList } from './listing.ts';
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
  if (library().phase !== 'ready') return;
  await persist();
  await eraseUntouched().catch(showProblem);
  setInterval(() => void eraseUntouched().catch(showProblem), HOUR_MS);
}

/** Finds out how this device keeps cases, and takes part in it. */
async function join(): Promise<void> {
  const device = readDevice();
  setLibrary({ device });
  if (device.keep === 'nothing') {
    leaveLibrary();
    return setLibrary({ phase: 'off', problem: null });
  }
  try {
    const parameters = await encryption(connection);
    if (parameters && !connection.vault) return setLibrary({ phase: 'locked', problem: null });
    if (!parameters) connection.vault = null;
  } catch (error) {
    showProblem(error);
  }
  await joinLibrary();
}

function listen(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void autosave.flush();
  });
  window.addEventListener('pagehide', () => void autosave.flush());
  hearTabs((message) => {
    switch (message.kind) {
      case 'saved':
        void refreshList();
        if (library().current.role === 'reader') void showStored(message.id).catch(showProblem);
        break;
      case 'list-changed':
        void refreshList();
        break;
      case 'hand-over':
        void handOver(message.id);
        break;
      case 'cleared':
        connection.vault = null;
        forgetEverything();
        void join();
        break;
      case 'device-changed':
        connection.vault = null;
        void join();
        break;
    }
  });
}
