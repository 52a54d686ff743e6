import { afterEach, describe, expect, test, vi } from 'vitest';
import { beside, codes, freshDevice, openWindow } from './a-window.ts';
import { describeOtherPage, HEART, LEG } from './two-pages.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('of the leg, for the page of the heart', () => describeOtherPage(HEART, LEG));

describe('where the database of the leg cannot be written', () => {
  /** A window with a case on its screen, beside a library of the leg that fails. */
  async function besideAFailure() {
    freshDevice();
    localStorage.setItem(LEG.draft, 'OF THE LEG');
    await new Promise((resolve) => {
      indexedDB.open(LEG.database, 2).onsuccess = resolve;
    });
    const window = await openWindow();
    await window.enter('LAB-1');
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === LEG.database) throw new DOMException('injected', 'QuotaExceededError');
      return open(name, version);
    });
    return window;
  }

  test('the library of this page is sealed all the same, nothing of it stays in plain, and it is said', async () => {
    const window = await besideAFailure();
    await window.device.setPassphrase('four words are enough');
    expect(window.library()).toMatchObject({ device: { keep: 'sealed' }, problem: { code: 'full' } });
    await window.enter('LAB-2');
    expect(JSON.stringify(beside())).not.toContain('LAB-');
  });

  test('this page keeps nothing from then on, and it is said', async () => {
    const window = await besideAFailure();
    await window.device.keepNothing();
    expect(window.library()).toMatchObject({ phase: 'off', device: { keep: 'nothing' }, problem: { code: 'full' } });
  });

  test('this page is emptied, goes on with what is empty, and it is said', async () => {
    const window = await besideAFailure();
    await window.device.clearDevice();
    expect(window.library()).toMatchObject({ phase: 'ready', cases: [], problem: { code: 'full' } });
    await window.enter('LAB-2');
    expect(await codes()).toEqual(['LAB-2']);
  });
});
