import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyCase } from '../../../src/territories/coronary/case/edit.ts';
import { beside, codes, crashBackTo, freshDevice, ofTab, openWindow, rows } from './a-window.ts';

const PHRASE = 'four words are enough';
const UNREADABLE = JSON.stringify({ kind: 'isr-case', schemaVersion: 9, label: 'SECRET-NEWER' });

beforeEach(() => freshDevice());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A device on which SECRET-77 was entered and stored. @returns the window, and what lay beside the database then */
async function givenSecret() {
  const window = await openWindow();
  await window.enter('SECRET-77');
  return { window, then: beside() };
}

const TURNS = Array.from({ length: 12 }, (_, n) => n);
async function turns(count: number) {
  for (let n = 0; n < count; n++) await new Promise<void>((go) => setImmediate(go));
}

describe('after a crash, when what lies beside the database is of before', () => {
  test('what was sealed is not drawn, and is kept sealed', async () => {
    const { window, then } = await givenSecret();
    await window.device.setPassphrase(PHRASE);
    crashBackTo(then);
    const next = await openWindow();
    expect(next.drawn).toEqual(emptyCase());
    expect(next.library()).toMatchObject({ phase: 'locked', device: { keep: 'sealed' } });
    expect(JSON.stringify(beside())).not.toContain('SECRET');
    expect(await next.device.unlock(PHRASE)).toBe(true);
    expect(next.screen().label).toBe('SECRET-77');
    await next.enter('SECRET-78');
    expect(JSON.stringify(beside())).not.toContain('SECRET');
    expect(await codes()).toEqual(['sealed']);
  });

  test('what was cleared does not come back', async () => {
    const { window, then } = await givenSecret();
    await window.device.clearDevice();
    crashBackTo(then);
    const next = await openWindow();
    expect(next.drawn).toEqual(emptyCase());
    expect(next.screen()).toEqual(emptyCase());
    expect(await codes()).toEqual([]);
    expect(JSON.stringify(beside())).not.toContain('SECRET');
  });

  test('what is not to be kept does not come back, and the device still keeps nothing', async () => {
    const { window, then } = await givenSecret();
    await window.device.keepNothing();
    crashBackTo(then);
    const next = await openWindow();
    expect(next.drawn).toEqual(emptyCase());
    expect(next.library()).toMatchObject({ phase: 'off', device: { keep: 'nothing' } });
    await next.enter('SECRET-78');
    expect(await codes()).toEqual([]);
    expect(JSON.stringify(beside())).not.toContain('SECRET');
  });

  test.each(['clear', 'keep nothing', 'seal'])('nor does a draft that had been set aside (%s)', async (how) => {
    localStorage.setItem('relumen.draft', UNREADABLE);
    const window = await openWindow();
    const then = beside();
    expect(JSON.stringify(then)).toContain('SECRET-NEWER');
    if (how === 'clear') await window.device.clearDevice();
    else if (how === 'keep nothing') await window.device.keepNothing();
    else await window.device.setPassphrase(PHRASE);
    expect(JSON.stringify(beside())).not.toContain('SECRET-NEWER');
    crashBackTo(then);
    await openWindow();
    expect(JSON.stringify(beside())).not.toContain('SECRET-NEWER');
  });

  test('a setting of long ago does not say after how many days cases go', async () => {
    const window = await openWindow();
    const then = beside();
    await window.eraseAfter(30);
    crashBackTo({ ...then, 'relumen.device': JSON.stringify({ keep: 'here', eraseAfterDays: 7 }) });
    expect(window.library().device.eraseAfterDays).toBe(30);
    expect((await openWindow()).library().device.eraseAfterDays).toBe(30);
  });

  test('a device that keeps again keeps what was typed since', async () => {
    const { window } = await givenSecret();
    await window.device.keepNothing();
    await window.device.keepAgain();
    await window.enter('LAB-2');
    expect((await openWindow()).drawn.label).toBe('LAB-2');
    expect(await codes()).toEqual(['LAB-2']);
  });
});

describe('emptying the device', () => {
  test.each(['clearDevice', 'keepNothing'] as const)('%s leaves nothing of a case beside the database', async (how) => {
    localStorage.setItem('relumen.draft.unreadable', UNREADABLE);
    localStorage.setItem('relumen.device', JSON.stringify({ keep: 'here', eraseAfterDays: 30 }));
    const { window } = await givenSecret();
    await window.device[how]();
    expect(JSON.stringify([beside(), ofTab()])).not.toContain('SECRET');
    const next = await openWindow();
    expect(next.library().device.eraseAfterDays).toBeNull();
  });

  test.each(['clearDevice', 'keepNothing'] as const)('%s also where there is no database', async (how) => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { window } = await givenSecret();
    expect(JSON.stringify(beside())).toContain('SECRET');
    await window.device[how]();
    expect(JSON.stringify(beside())).not.toContain('SECRET');
    expect((await openWindow()).library().device.keep).toBe(how === 'clearDevice' ? 'here' : 'nothing');
  });

  describe.each(['clearDevice', 'keepNothing'] as const)('%s', (how) => {
    // A browser asks a process of its own for the names of its databases.
    beforeEach(() => {
      vi.spyOn(globalThis.indexedDB, 'databases').mockImplementation(async () => {
        await turns(20);
        return [];
      });
    });

    test.each(TURNS)('leaves nothing where the library is being opened, after %i turns of that', async (begun) => {
      const { window: first } = await givenSecret();
      first.kill();
      const next = await openWindow(async (device) => {
        await turns(begun);
        await device[how]();
      });
      await next.flush();
      expect(next.screen().label).toBe(how === 'clearDevice' ? undefined : 'SECRET-77');
      expect(await codes()).toEqual([]);
      expect(JSON.stringify([beside(), ofTab()])).not.toContain('SECRET');
    });

    test.each(TURNS)('leaves nothing where a case is being stored, after %i turns of that', async (begun) => {
      const { window } = await givenSecret();
      window.store().editLabel('SECRET-78');
      const stored = window.flush();
      await turns(begun);
      await window.device[how]();
      await stored;
      await window.flush();
      expect(await codes()).toEqual([]);
      expect(JSON.stringify([beside(), ofTab()])).not.toContain('SECRET');
    });
  });

  test('a window that nobody told writes nothing back into what was emptied', async () => {
    const { window } = await givenSecret();
    const unaware = await openWindow();
    expect(unaware.screen().label).toBe('SECRET-77');
    await window.device.clearDevice();
    await unaware.enter('SECRET-78');
    await vi.waitFor(() => expect(unaware.screen()).toEqual(emptyCase()));
    await unaware.flush();
    expect(await codes()).toEqual([]);
    expect(JSON.stringify(beside())).not.toContain('SECRET');
  });

  test('a window that nobody told writes nothing in plain beside what was sealed', async () => {
    const { window } = await givenSecret();
    const unaware = await openWindow();
    await window.device.setPassphrase(PHRASE);
    await unaware.enter('SECRET-78');
    await vi.waitFor(() => expect(unaware.library().phase).toBe('locked'));
    expect(await codes()).toEqual(['sealed']);
    expect(JSON.stringify(beside())).not.toContain('SECRET');
  });
});

describe('sealing', () => {
  test.each(TURNS)(
    'leaves what is stored meanwhile readable once it is undone, begun after %i turns',
    async (begun) => {
      const { window } = await givenSecret();
      await window.device.setPassphrase(PHRASE);
      const opening = window.device.setPassphrase(null);
      await turns(begun);
      await window.enter('LAB-2');
      await opening;
      await window.flush();
      expect(window.library().problem).toBeNull();
      expect(await codes()).toEqual(['LAB-2']);
    },
  );

  test('takes in what was set aside, and gives it back with the passphrase', async () => {
    localStorage.setItem('relumen.draft.unreadable', UNREADABLE);
    const window = await openWindow();
    await window.device.setPassphrase(PHRASE);
    expect(window.library().problem).toBeNull();
    expect(JSON.stringify(beside())).not.toContain('SECRET');
    expect(JSON.stringify(await rows('quarantine'))).not.toContain('SECRET');
    const { listQuarantine } = await import('../../../src/storage/quarantined.ts');
    expect(await listQuarantine(window.connection)).toMatchObject([{ text: UNREADABLE }]);
  });

  test('is missed where the browser has removed the sealed cases', async () => {
    const { window } = await givenSecret();
    await window.device.setPassphrase(PHRASE);
    await window.connection.close();
    const { IDBFactory } = await import('fake-indexeddb');
    globalThis.indexedDB = new IDBFactory();
    const next = await openWindow();
    expect(next.library()).toMatchObject({ phase: 'ready', notice: 'seal-gone', device: { keep: 'here' } });
  });
});
