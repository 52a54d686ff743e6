import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeItem } from '../../../src/app/stores/browser-storage.ts';
import { beside, codes, crashBackTo, freshDevice, ofTab, openWindow, rows, setClock } from './a-window.ts';

// oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
const setItemOf = Storage.prototype.setItem;

beforeEach(() => freshDevice('2026-12-10T12:00:00.000Z'));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** From now on the database takes nothing: the disk is full. */
function refuseWrites() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('injected', 'QuotaExceededError');
  });
}

/** The browser's locks, as far as they are used: whoever holds one lets go of it as soon as somebody waits for it. */
function stubLocks() {
  const held = new Map<string, () => void>();
  const request = async (name: string, { ifAvailable }: LockOptions, granted: (lock: object | null) => unknown) => {
    const letGo = held.get(name);
    if (letGo && ifAvailable) return granted(null);
    letGo?.();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    held.set(name, release);
    await Promise.race([granted({ name }), released]);
    if (held.get(name) === release) held.delete(name);
  };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks: { request } }));
}

describe('the draft and the stored case', () => {
  test.each(['2026-12-10T11:00:00.000Z', '2026-12-10T13:00:00.000Z'])(
    'are told apart by what was changed, not by a clock that says %s',
    async (clock) => {
      const window = await openWindow();
      await window.enter('LAB-1');
      setClock(clock);
      const full = refuseWrites();
      await window.enter('LAB-3');
      expect(window.library().problem).toMatchObject({ code: 'full' });
      window.kill();
      full.mockRestore();
      const next = await openWindow();
      expect(next.screen().label).toBe('LAB-3');
      await next.flush();
      expect(await codes()).toEqual(['LAB-3']);
    },
  );

  test('of a draft that was overtaken the stored case remains, whatever the clock said', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    const then = beside();
    setClock('2026-12-10T11:00:00.000Z');
    await window.enter('LAB-2');
    window.kill();
    crashBackTo(then);
    const next = await openWindow();
    expect(next.screen().label).toBe('LAB-2');
    expect(await codes()).toEqual(['LAB-2']);
  });

  test('that nobody can tell apart are both kept', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    window.kill();
    const note = JSON.parse(localStorage.getItem('relumen.draft.of') ?? '{}') as { id: string };
    // As the releases wrote it that went by the clock.
    writeItem('relumen.draft.of', JSON.stringify({ id: note.id, at: '2026-12-10T09:00:00.000Z' }));
    writeItem('relumen.draft', (localStorage.getItem('relumen.draft') ?? '').replace('LAB-1', 'LAB-9'));
    const next = await openWindow();
    await next.flush();
    expect((await codes()).sort()).toEqual(['LAB-1', 'LAB-9']);
    expect(next.library().notice).toBe('both-kept');
  });

  test('a draft for which there is no room any more does not pass for a later one', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (key === 'relumen.draft') throw new DOMException('injected', 'QuotaExceededError');
      // What is small still has its room.
      return Reflect.apply(setItemOf, this, [key, value]) as void;
    });
    await window.enter('LAB-2');
    setItem.mockRestore();
    window.kill();
    const next = await openWindow();
    expect(next.screen().label).toBe('LAB-2');
    expect(await codes()).toEqual(['LAB-2']);
  });

  test('a screen that was emptied stays empty, whatever the clock said', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    setClock('2026-12-10T11:00:00.000Z');
    window.store().reset();
    await window.flush();
    window.kill();
    sessionStorage.clear();
    expect((await openWindow()).screen().label).toBeUndefined();
  });

  test('a screen of which a crash took the draft shows what was written last, not what was dated last', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    setClock('2026-12-10T11:00:00.000Z');
    window.store().reset();
    await window.enter('LAB-2');
    window.kill();
    localStorage.clear();
    sessionStorage.clear();
    expect((await openWindow()).screen().label).toBe('LAB-2');
  });

  test('a draft of a window that is gone is stored though this one had another case', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    const tab = ofTab();
    window.store().reset();
    await window.enter('LAB-2');
    const full = refuseWrites();
    await window.enter('LAB-3');
    window.kill();
    full.mockRestore();
    for (const [key, value] of Object.entries(tab)) sessionStorage.setItem(key, value);
    const next = await openWindow();
    expect(next.screen().label).toBe('LAB-1');
    await next.flush();
    expect((await codes()).sort()).toEqual(['LAB-1', 'LAB-3']);
  });
});

describe('a case whose lock is still held', () => {
  test('by this page as it was before it was loaded again stays the case it is', async () => {
    stubLocks();
    const window = await openWindow();
    await window.enter('LAB-1');
    window.kill();
    const next = await openWindow();
    await next.enter('LAB-2');
    expect(next.library()).toMatchObject({ notice: null, current: { role: 'writer' } });
    expect(await codes()).toEqual(['LAB-2']);
  });

  test('by another window is that one’s, and a change of it a copy', async () => {
    stubLocks();
    const window = await openWindow();
    await window.enter('LAB-1');
    sessionStorage.clear();
    const next = await openWindow();
    expect(next.library().current.role).toBe('reader');
    await next.enter('LAB-2');
    expect(next.library().notice).toBe('forked');
    expect((await codes()).sort()).toEqual(['LAB-1', 'LAB-2']);
  });
});

describe('drafts that cannot be read', () => {
  const newer = (label: string) => JSON.stringify({ kind: 'isr-case', schemaVersion: 9, label });

  test('are all set aside: a second does not take the place of the first', async () => {
    for (const label of ['FIRST', 'SECOND', 'SECOND']) {
      localStorage.setItem('relumen.draft', newer(label));
      (await openWindow()).kill();
    }
    const { unreadableDrafts } = await import('../../../src/app/stores/unreadable-drafts.ts');
    expect(unreadableDrafts().map(({ text }) => text)).toEqual([newer('FIRST'), newer('SECOND')]);
  });

  test('do not empty the case they were of', async () => {
    const window = await openWindow();
    await window.enter('LAB-1');
    window.kill();
    localStorage.setItem('relumen.draft', newer('LAB-1'));
    const note = JSON.parse(localStorage.getItem('relumen.draft.of') ?? '{}') as { edits: number };
    localStorage.setItem('relumen.draft.of', JSON.stringify({ ...note, edits: note.edits + 1 }));
    await (await openWindow()).flush();
    expect(await codes()).toEqual(['LAB-1']);
    expect(await rows('versions')).toEqual([]);
  });

  test('stay where they are while there is no room to set them aside', async () => {
    localStorage.setItem('relumen.draft', newer('FIRST'));
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (key.startsWith('relumen.draft.unreadable')) throw new DOMException('injected', 'QuotaExceededError');
      return Reflect.apply(setItemOf, this, [key, value]) as void;
    });
    const window = await openWindow();
    await window.enter('LAB-1');
    expect(localStorage.getItem('relumen.draft')).toBe(newer('FIRST'));
    expect(window.store().kept).toBe(false);
    setItem.mockRestore();
  });
});
