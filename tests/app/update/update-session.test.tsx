import { beforeEach, expect, test, vi } from 'vitest';

const session = vi.hoisted(() => ({ stored: true, saves: true }));
vi.mock('../../../src/app/library/saving.ts', () => ({
  autosave: {
    flush: () => {
      if (session.saves) session.stored = true;
      return Promise.resolve();
    },
  },
}));
vi.mock('../../../src/app/library/session-state.ts', () => ({
  isStored: () => session.stored,
  screen: () => ({ kind: 'isr-case', schemaVersion: 2, label: 'LAB-1' }),
}));

const { accept, refuse, reloadNow, useUpdateStore } = await import('../../../src/app/update/update-session.ts');
const { keptByLibrary } = await import('../../../src/app/update/kept-by-library.ts');
const { setLibrary } = await import('../../../src/app/stores/library-store.ts');

const worker = { postMessage: vi.fn() };

beforeEach(() => {
  worker.postMessage.mockClear();
  Object.assign(session, { stored: false, saves: true });
  setLibrary({ phase: 'ready', problem: null });
  useUpdateStore.setState({ waiting: worker as unknown as ServiceWorker });
});

test('accepting stores what waits, and only then lets the new build take over', async () => {
  await accept(keptByLibrary);
  expect(session.stored).toBe(true);
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
});

test('accepting does nothing while what waits cannot be stored', async () => {
  session.saves = false;
  await accept(keptByLibrary);
  expect(worker.postMessage).not.toHaveBeenCalled();
});

test('accepting does nothing on a device that keeps nothing while a case is on the screen', async () => {
  setLibrary({ phase: 'off' });
  await accept(keptByLibrary);
  expect(worker.postMessage).not.toHaveBeenCalled();
});

test('refusing lets nothing take over', async () => {
  refuse();
  await accept(keptByLibrary);
  expect(worker.postMessage).not.toHaveBeenCalled();
});

test('a window is not reloaded while what waits cannot be stored', async () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  session.saves = false;
  await reloadNow(keptByLibrary);
  expect(reload).not.toHaveBeenCalled();
  session.saves = true;
  await reloadNow(keptByLibrary);
  expect(reload).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
