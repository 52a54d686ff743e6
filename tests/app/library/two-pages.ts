import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseOther, keepOtherAgain, sealOther } from '../../../src/app/library/other-page.ts';
import { type Connection, connect, encryption } from '../../../src/storage/connection.ts';
import { changeKeeping, readKeeping } from '../../../src/storage/keeping.ts';
import { listQuarantine } from '../../../src/storage/quarantined.ts';
import { rekey } from '../../../src/storage/rekey.ts';
import { createVault, openVault } from '../../../src/storage/vault.ts';
import { fixedOutside } from '../../fixtures/outside.ts';

/** Under which names a page keeps what is its own. */
interface PageNames {
  readonly draft: string;
  readonly database: string;
  readonly device: string;
  readonly columns: string;
}

export const HEART: PageNames = {
  draft: 'relumen.draft',
  database: 'relumen',
  device: 'relumen.device',
  columns: 'relumen.records',
};
export const LEG: PageNames = {
  draft: 'relumen.draft.leg',
  database: 'relumen.leg',
  device: 'relumen.device.leg',
  columns: 'relumen.records.leg',
};

const PHRASE = 'four words are enough';
const FEW = 1000;
const STORES = ['records', 'list', 'versions', 'quarantine'] as const;
const { outside } = fixedOutside();

/** What a page keeps beside its database, each under its own name and with a text of its own. */
const besideOf = ({ draft, columns }: PageNames): Record<string, string> =>
  Object.fromEntries(
    [draft, `${draft}.of`, `${draft}.unreadable`, `${draft}.unreadable.2.0`, columns].map((key) => [key, `IN ${key}`]),
  );

const device = (keep: string) => JSON.stringify({ keep, eraseAfterDays: 30, lastExportAt: null, epoch: 4 });

const keysOf = (page: PageNames): string[] => Object.keys(besideOf(page)).filter((key) => localStorage.getItem(key));

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Something on the library of this page. */
async function inLibrary<T>({ database }: PageNames, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = connect(outside, () => {}, database);
  return work(connection).finally(() => connection.close());
}

/** A page that was used: one case with a version lies in its database, and drafts beside it. */
async function use(page: PageNames): Promise<void> {
  for (const [key, text] of Object.entries(besideOf(page))) localStorage.setItem(key, text);
  localStorage.setItem(page.device, device('here'));
  await inLibrary(page, async (connection) => {
    await changeKeeping(connection, 'as-it-is');
    const { db } = await connection.open();
    const row = { id: 'a', revision: 2, updatedAt: '', deletedAt: null, body: { text: `CASE OF ${page.database}` } };
    await db.put('records', row);
    await db.put('list', { ...row, newer: false });
    await db.put('versions', { ...row, revision: 1, savedAt: '' });
  });
}

/** Everything in the database of this page, in plain where it is. */
const dump = (page: PageNames) =>
  inLibrary(page, async (connection) => {
    const { db } = await connection.open();
    return Promise.all(STORES.map(async (name) => JSON.stringify(await db.getAll(name))));
  });

const keepingOf = (page: PageNames) => inLibrary(page, readKeeping);
const mirrorOf = ({ device: key }: PageNames) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;

/** What lies set aside in a sealed library, for whoever has the passphrase. */
const setAsideIn = (page: PageNames, phrase = PHRASE) =>
  inLibrary(page, async (connection) => {
    const parameters = await encryption(connection);
    connection.vault = parameters && (await openVault(parameters, phrase));
    return (await listQuarantine(connection)).map(({ text }) => text ?? '').sort();
  });

/** Windows of either page that hear what is told. */
function stubWindows(): string[] {
  const told: string[] = [];
  class Channel {
    readonly name: string;
    constructor(name: string) {
      this.name = name;
    }
    addEventListener() {}
    postMessage({ kind }: { kind: string }) {
      told.push(`${this.name}: ${kind}`);
    }
    close() {}
  }
  vi.stubGlobal('BroadcastChannel', Channel);
  return told;
}

/** What a page promises of the device, held to what the other one keeps on it. */
export function describeOtherPage(own: PageNames, other: PageNames): void {
  let told: string[];
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    localStorage.clear();
    told = stubWindows();
  });

  describe('erasing the device', () => {
    test('takes what the other page keeps, in its database and beside it, and leaves what is its own alone', async () => {
      await use(own);
      await use(other);
      const before = await dump(own);
      await eraseOther('here');
      expect(keysOf(other)).toEqual([]);
      expect(await dump(other)).toEqual(STORES.map(() => '[]'));
      expect(keysOf(own)).toEqual(Object.keys(besideOf(own)));
      expect(localStorage.getItem(own.device)).toBe(device('here'));
      expect(await dump(own)).toEqual(before);
      expect(told).toEqual([`${other.database}: device-changed`]);
    });

    test('begins an epoch there: a draft that a crash brings back is of the one before', async () => {
      await use(other);
      const { epoch } = await keepingOf(other);
      await eraseOther('here');
      expect(await keepingOf(other)).toMatchObject({ keep: 'here', emptied: epoch + 1, epoch: epoch + 1 });
      expect(mirrorOf(other)).toEqual({ keep: 'here', eraseAfterDays: null, lastExportAt: null, epoch: epoch + 1 });
    });

    test('so that nothing is kept from here on holds for the other page, in its database and beside it', async () => {
      await use(other);
      await eraseOther('nothing');
      expect(await keepingOf(other)).toMatchObject({ keep: 'nothing' });
      expect(mirrorOf(other)).toMatchObject({ keep: 'nothing' });
    });

    test('opens a sealed library: it is empty, and has no passphrase any more', async () => {
      await use(other);
      await inLibrary(other, async (connection) => rekey(connection, await createVault('another passphrase', FEW)));
      await eraseOther('here');
      expect(await keepingOf(other)).toMatchObject({ keep: 'here', encryption: null });
      expect(await dump(other)).toEqual(STORES.map(() => '[]'));
    });

    test('makes nothing where the other page was never used, but for the word that nothing is kept', async () => {
      await eraseOther('here');
      expect([await databases(), mirrorOf(other)]).toEqual([[], null]);
      await eraseOther('nothing');
      expect(await databases()).toEqual([]);
      expect(mirrorOf(other)).toMatchObject({ keep: 'nothing' });
      await eraseOther('here');
      expect([await databases(), mirrorOf(other)]).toEqual([[], null]);
    });

    test('takes what lies beside the database where the browser gives none', async () => {
      await use(other);
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('injected', 'SecurityError');
      });
      await eraseOther('nothing');
      expect(keysOf(other)).toEqual([]);
      expect(mirrorOf(other)).toMatchObject({ keep: 'nothing' });
    });

    test('is not said to be done where the database failed otherwise', async () => {
      await use(other);
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('injected', 'QuotaExceededError');
      });
      await expect(eraseOther('here')).rejects.toMatchObject({ code: 'full' });
    });
  });

  describe('keeping cases again', () => {
    test('holds for the other page, which begins another epoch', async () => {
      await use(other);
      await eraseOther('nothing');
      const { epoch } = await keepingOf(other);
      await keepOtherAgain();
      expect(await keepingOf(other)).toMatchObject({ keep: 'here', epoch: epoch + 1 });
      expect(mirrorOf(other)).toMatchObject({ keep: 'here', epoch: epoch + 1 });
      expect(told).toEqual([`${other.database}: device-changed`, `${other.database}: device-changed`]);
    });

    test('does not open what is sealed there', async () => {
      await use(other);
      await sealOther(await createVault(PHRASE, FEW));
      await keepOtherAgain();
      expect(await keepingOf(other)).toMatchObject({ keep: 'sealed' });
      expect(mirrorOf(other)).toMatchObject({ keep: 'sealed' });
    });

    test('leaves a page that was never used to begin as this one keeps cases then', async () => {
      await eraseOther('nothing');
      await keepOtherAgain();
      expect([await databases(), mirrorOf(other)]).toEqual([[], null]);
    });
  });

  describe('sealing the library', () => {
    test('seals what the other page keeps, with what lies beside its database, to be read with the passphrase', async () => {
      await use(own);
      await use(other);
      const before = await dump(own);
      await sealOther(await createVault(PHRASE, FEW));
      expect(JSON.stringify(await dump(other))).not.toMatch(/CASE OF|IN relumen/);
      expect(keysOf(other)).toEqual([other.columns]);
      expect(mirrorOf(other)).toMatchObject({ keep: 'sealed' });
      const { draft } = other;
      expect(await setAsideIn(other)).toEqual(
        [draft, `${draft}.unreadable`, `${draft}.unreadable.2.0`].map((key) => `IN ${key}`),
      );
      expect(keysOf(own)).toEqual(Object.keys(besideOf(own)));
      expect(await dump(own)).toEqual(before);
      expect(told).toEqual([`${other.database}: device-changed`]);
    });

    test('changes nothing there where it is sealed already under another passphrase', async () => {
      await use(other);
      await inLibrary(other, async (connection) => rekey(connection, await createVault('another passphrase', FEW)));
      const before = [await dump(other), await keepingOf(other)];
      await sealOther(await createVault(PHRASE, FEW));
      expect([await dump(other), await keepingOf(other)]).toEqual(before);
      expect(keysOf(other)).toEqual(Object.keys(besideOf(other)));
      const parameters = await inLibrary(other, encryption);
      expect(parameters && (await openVault(parameters, PHRASE))).toBeNull();
      expect(parameters && (await openVault(parameters, 'another passphrase'))).not.toBeNull();
    });

    test('makes nothing where the other page was never used', async () => {
      await sealOther(await createVault(PHRASE, FEW));
      expect([await databases(), mirrorOf(other)]).toEqual([[], null]);
    });

    test.each([
      ['as it is stored', { side: 'left' }, null, []],
      ['with more than is stored', { side: 'left', more: 1 }, null, ['{"kind":"k","side":"left","more":1}']],
      ['of a case that was deleted', { side: 'left' }, '2026-11-20', ['{"kind":"k","side":"left"}']],
      ['of an empty screen', {}, null, []],
      ['that says nothing readable', { kind: undefined }, null, ['{}']],
    ])('sets a draft aside only where something would be lost: %s', async (_, said, deletedAt, kept) => {
      localStorage.setItem(other.draft, JSON.stringify({ kind: 'k', ...said }, null, 2));
      localStorage.setItem(`${other.draft}.of`, JSON.stringify({ id: 'a', edits: 1 }));
      await inLibrary(other, async (connection) => {
        const { db } = await connection.open();
        const body = { text: JSON.stringify({ id: 'a', case: { kind: 'k', side: 'left' } }) };
        await db.put('records', { id: 'a', revision: 1, updatedAt: '', deletedAt, body });
      });
      await sealOther(await createVault(PHRASE, FEW));
      expect(keysOf(other)).toEqual([]);
      expect((await setAsideIn(other)).map((text) => JSON.stringify(JSON.parse(text)))).toEqual(kept);
    });

    test.each(['', '.unreadable'])('takes in a draft%s that has no database yet', async (end) => {
      localStorage.setItem(other.draft + end, 'ALONE');
      await sealOther(await createVault(PHRASE, FEW));
      expect(localStorage.getItem(other.draft + end)).toBeNull();
      expect(mirrorOf(other)).toMatchObject({ keep: 'sealed' });
      expect(await setAsideIn(other)).toEqual(['ALONE']);
    });

    test('loses no draft where the browser gives no database', async () => {
      for (const [key, text] of Object.entries(besideOf(other))) localStorage.setItem(key, text);
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('injected', 'SecurityError');
      });
      await sealOther(await createVault(PHRASE, FEW));
      expect(keysOf(other)).toEqual(Object.keys(besideOf(other)));
      expect(mirrorOf(other)).toBeNull();
    });
  });
}
