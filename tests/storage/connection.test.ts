import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/storage/connection.ts';
import type { OpenDatabase } from '../../src/storage/database.ts';
import { learnKeeping } from '../../src/storage/keeping.ts';
import { listCases } from '../../src/storage/list-cases.ts';
import { caseVersions, loadCase } from '../../src/storage/read-records.ts';
import { eraseAll } from '../../src/storage/shelves.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { emptyLibrary } from './library.ts';

afterEach(() => vi.restoreAllMocks());

const layers = (count: number) => plainCase({ stent: { layers: count } });

/** The connection dies without a word, as Safari's do behind a page that slept. */
const die = async (connection: ReturnType<typeof connect>) => (await connection.open()).db.close();

describe('a connection that died without a word', () => {
  test('is opened again by whoever reads next', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    await die(connection);
    expect(await loadCase(connection, record.id)).toMatchObject({ record });
    await die(connection);
    expect(await listCases(connection)).toHaveLength(1);
  });

  test('is opened again by whoever writes next, and the write is there', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    await die(connection);
    const next = { ...record, case: layers(2) };
    expect(await writeRecords(connection, [{ record: next, over: 1, reason: 'edit' }])).toEqual([2]);
    expect(await loadCase(connection, record.id)).toMatchObject({ record: next, revision: 2 });
  });

  test('that had written and could not tell: the write is not made twice, and is no conflict', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    const real = await connection.open();
    const open = vi.spyOn(connection, 'open').mockResolvedValueOnce(dyingAfterCommit(real));
    const next = { ...record, case: layers(2) };
    expect(await writeRecords(connection, [{ record: next, over: 1, reason: 'restore' }])).toEqual([2]);
    expect(open.mock.calls.length).toBeGreaterThan(1);
    expect(await loadCase(connection, record.id)).toMatchObject({ record: next, revision: 2 });
    expect(await caseVersions(connection, record.id)).toHaveLength(1);
  });

  test('for good is told, after one more try', async () => {
    const { connection, add } = emptyLibrary();
    await add();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException(
        'Connection to Indexed Database server lost. Refresh the page to try again',
        'UnknownError',
      );
    });
    await expect(add()).rejects.toMatchObject({ code: 'failed', message: expect.stringContaining('server lost') });
    expect(transaction).toHaveBeenCalledTimes(2);
    transaction.mockRestore();
    await add();
    expect(await listCases(connection)).toHaveLength(2);
  });
});

/** A database that stores what it is given and then says that it is gone. */
function dyingAfterCommit({ db, readOnly }: OpenDatabase): OpenDatabase {
  const transaction = (...given: Parameters<typeof db.transaction>) => {
    const tx = db.transaction(...given);
    const done = tx.done.then(() => Promise.reject(new DOMException('lost', 'UnknownError')));
    done.catch(() => {});
    return new Proxy(tx, {
      get: (target, name) => {
        const value: unknown = name === 'done' ? done : Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return { db: Object.assign(Object.create(null), { transaction, close: () => db.close() }), readOnly };
}

describe('a database that was taken away', () => {
  test('by somebody who deletes it is told, and made anew by whoever comes next', async () => {
    const { add, outside } = emptyLibrary();
    await add();
    const told = vi.fn();
    const connection = connect(outside, told);
    await connection.open();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('relumen').onsuccess = resolve;
    });
    expect(told).toHaveBeenCalledOnce();
    expect(await listCases(connection)).toEqual([]);
  });
});

describe('a page that does not know how the device keeps cases', () => {
  test('writes nothing into a device that another window emptied', async () => {
    const { connection, add, another } = emptyLibrary();
    const record = await add();
    const unaware = another();
    await learnKeeping(unaware);
    await eraseAll(connection);
    const write = writeRecords(unaware, [{ record, over: null, reason: 'edit' }]);
    await expect(write).rejects.toMatchObject({ code: 'changed' });
    await learnKeeping(unaware);
    expect(await writeRecords(unaware, [{ record, over: null, reason: 'edit' }])).toEqual([1]);
  });

  test('writes nothing into a device that keeps nothing, whether it asked or not', async () => {
    const { connection, add, another } = emptyLibrary();
    const record = await add();
    await eraseAll(connection, true);
    for (const page of [connection, another()]) {
      const write = writeRecords(page, [{ record, over: null, reason: 'edit' }]);
      await expect(write).rejects.toMatchObject({ code: 'changed' });
    }
  });

  test('writes on where somebody deleted the database: nothing was promised there', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    await eraseAll(connection);
    await learnKeeping(connection);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('relumen').onsuccess = resolve;
    });
    expect(await writeRecords(connection, [{ record, over: null, reason: 'edit' }])).toEqual([1]);
    const over = writeRecords(connection, [{ record: { ...record, id: 'x' }, over: 4, reason: 'edit' }]);
    await expect(over).rejects.toMatchObject({ code: 'gone' });
  });
});
