import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordToText } from '../../../src/case-library/record-text.ts';
import { aRecord } from '../../fixtures/a-record.ts';
import { codes, freshDevice, openWindow, rows, setClock } from './a-window.ts';

beforeEach(() => freshDevice('2026-12-10T12:00:00.000Z'));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ID = '00000000-0000-4000-8000-0000000000aa';
const oldRecord = () => ({ ...aRecord(), id: ID, updatedAt: '2026-10-01T08:00:00.000Z' });

/** A window into which a case of two months ago was imported. */
async function importedInto(window: Awaited<ReturnType<typeof openWindow>>) {
  // What is on the screen stays in any case.
  await window.enter('ON-THE-SCREEN');
  const preview = await window.files.readImport(recordToText(oldRecord()));
  if (!preview.ok) throw new Error('refused');
  expect(await window.files.mergeImport(preview, 'keep-mine')).toBe(1);
}

const untouched = async () =>
  (await rows('records')).filter((row) => row['id'] === ID && row['deletedAt'] === null).map(({ id }) => id);
const deletedIds = async () =>
  (await rows('records')).filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id);

describe('retention', () => {
  test('leaves a backup that is older than it alone: it came today', async () => {
    const window = await openWindow();
    await window.eraseAfter(30);
    await importedInto(window);
    await window.tidyUp();
    window.kill();
    await openWindow();
    expect(await untouched()).toEqual([ID]);
  });

  test('says what went by itself, and lets it be brought back', async () => {
    const window = await openWindow();
    await window.eraseAfter(7);
    await importedInto(window);
    setClock('2026-12-17T11:00:00.000Z');
    await window.tidyUp();
    expect(await deletedIds()).toEqual([]);
    setClock('2026-12-18T12:00:00.000Z');
    await window.tidyUp();
    expect(await deletedIds()).toEqual([ID]);
    expect(window.library()).toMatchObject({ justDeleted: [ID], untouchedDays: 7 });
    await window.actions.undelete(window.library().justDeleted);
    await window.tidyUp();
    expect(await deletedIds()).toEqual([]);
  });

  test('erases nothing at a start with the clock five years ahead, and says so until somebody looks', async () => {
    const window = await openWindow();
    await window.eraseAfter(7);
    await importedInto(window);
    window.kill();
    setClock('2031-12-10T12:00:00.000Z');
    const ahead = await openWindow();
    expect(await untouched()).toEqual([ID]);
    expect(ahead.library().clock).toMatchObject({ why: 'jump', waiting: 1 });
    ahead.kill();
    setClock('2026-12-10T14:00:00.000Z');
    expect((await openWindow()).library().clock).toBeNull();
    expect(await deletedIds()).toEqual([]);
  });

  test('waits for no answer of the browser', async () => {
    const never = () => new Promise(() => {});
    vi.stubGlobal('navigator', { storage: { persist: never, persisted: never, estimate: never } });
    const window = await openWindow();
    await window.eraseAfter(7);
    await importedInto(window);
    window.kill();
    for (const day of [15, 20]) {
      setClock(`2026-12-${day}T12:00:00.000Z`);
      (await openWindow()).kill();
    }
    expect(await deletedIds()).toEqual([ID]);
  });

  test('goes on while the library is sealed and nobody has given the passphrase', async () => {
    const window = await openWindow();
    await window.eraseAfter(7);
    await importedInto(window);
    await window.device.setPassphrase('four words are enough');
    window.kill();
    for (const day of [15, 20]) {
      setClock(`2026-12-${day}T12:00:00.000Z`);
      const locked = await openWindow();
      expect(locked.library().phase).toBe('locked');
      locked.kill();
    }
    // Nothing is on the screen of a sealed library.
    expect(await deletedIds()).toHaveLength(2);
  });
});

describe('a damaged case', () => {
  async function damaged() {
    const window = await openWindow();
    await importedInto(window);
    const { db } = await window.connection.open();
    const row = await db.get('records', ID);
    if (!row || !('text' in row.body)) throw new Error('no row');
    await db.put('records', { ...row, body: { text: row.body.text.slice(0, 50) } });
    return window;
  }

  test('is not saved as a file, and none is noted', async () => {
    const window = await damaged();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    await window.files.exportCase(ID);
    expect(click).not.toHaveBeenCalled();
    expect(window.library()).toMatchObject({ notice: 'unreadable', device: { lastExportAt: null } });
    await window.files.exportCase(ID);
    expect(window.library()).toMatchObject({ notice: 'gone', device: { lastExportAt: null } });
  });

  test.each(['beginNextLesion', 'openCase'] as const)(
    'is said to be one, whatever is asked of it (%s)',
    async (action) => {
      const window = await damaged();
      await window.actions[action](ID);
      expect(window.library().notice).toBe('unreadable');
    },
  );
});

describe('saving all', () => {
  test('notes a copy once the file was handed over, and not before', async () => {
    URL.createObjectURL = () => 'blob:';
    URL.revokeObjectURL = () => {};
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const window = await openWindow();
    expect(await window.files.exportAll()).toMatchObject({ count: 0, files: [] });
    expect(window.library().device.lastExportAt).toBeNull();
    await window.enter('LAB-1');
    expect(await window.files.exportAll()).toMatchObject({ count: 1, files: [{ count: 1 }] });
    expect(click).toHaveBeenCalledOnce();
    await vi.waitFor(async () => {
      expect(await rows('meta')).toContainEqual(
        expect.objectContaining({ lastExportAt: '2026-12-10T12:00:00.000Z', keepsNothing: false }),
      );
    });
  });
});

describe('a database that is taken away', () => {
  test('by somebody who deletes it: it is opened again, and the case on the screen is stored anew', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    await window.enter('LAB-2');
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('relumen').onsuccess = resolve;
    });
    await vi.waitFor(() => expect(window.library()).toMatchObject({ problem: null, notice: 'stored-anew' }));
    expect(await codes()).toEqual(['LAB-2']);
    await window.enter('LAB-3');
    expect(window.library().notice).toBe('stored-anew');
    expect(await codes()).toEqual(['LAB-3']);
  });

  test('without a word: the next change is stored all the same', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    (await window.connection.open()).db.close();
    await window.enter('LAB-2');
    expect(window.library().problem).toBeNull();
    expect(await codes()).toEqual(['LAB-2']);
  });

  test('and does not come back: it is said what is being done, and "Try now" tries', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('lost', 'UnknownError');
    });
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('relumen').onsuccess = resolve;
    });
    await vi.waitFor(() => expect(window.library().problem).toMatchObject({ code: 'failed' }));
    open.mockRestore();
    const { join } = await import('../../../src/app/library/start.ts');
    await join();
    expect(window.library().problem).toBeNull();
    expect(await codes()).toEqual(['LAB-1']);
  });

  test('but for its cases, by somebody who erased them: the next change is stored anew, as what it is', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    await (await window.connection.open()).db.clear('records');
    await window.enter('LAB-2');
    expect(window.library()).toMatchObject({ problem: null, notice: 'stored-anew' });
    expect(await codes()).toEqual(['LAB-2']);
  });
});
