import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listCases } from '../../src/storage/list-cases.ts';
import { loadCase } from '../../src/storage/read-records.ts';
import { rekey } from '../../src/storage/rekey.ts';
import { tidy } from '../../src/storage/tidy.ts';
import { createVault } from '../../src/storage/vault.ts';
import { emptyLibrary } from './library.ts';

afterEach(() => vi.restoreAllMocks());

const ids = (cases: readonly { id: string }[]) => cases.map(({ id }) => id).sort();

/** Ids of the cases that were read from the store one by one. */
function countingReads() {
  const read: unknown[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'records') read.push(key);
    return get.call(this, key);
  });
  return read;
}

describe('the summaries beside the cases', () => {
  test('a list whose summaries are in order reads no case', async () => {
    const { connection, add } = emptyLibrary();
    await add();
    await add();
    const read = countingReads();
    expect(await listCases(connection)).toHaveLength(2);
    expect(read).toEqual([]);
  });

  test.each([
    ['is missing', undefined],
    ['is of an older form', { form: '0.1.1' }],
    ['is of no form', { form: undefined }],
    ['is of another case', { id: '00000000-0000-4000-8000-000000000099' }],
    ['has lost a word', { label: 7 }],
  ])('one that %s is made again from its case, once', async (_, change) => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    const whole = await listCases(connection);
    const { db } = await connection.open();
    const row = await db.get('list', record.id);
    if (!row || !('text' in row.body)) throw new Error('no summary');
    if (change) {
      const text = JSON.stringify({ ...(JSON.parse(row.body.text) as object), ...change });
      await db.put('list', { ...row, body: { text } });
    } else await db.delete('list', record.id);
    expect(await listCases(connection)).toEqual(whole);
    const read = countingReads();
    expect(await listCases(connection)).toEqual(whole);
    expect(read).toEqual([]);
  });

  test('under a passphrase it is made again sealed', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    await rekey(connection, await createVault('correct horse battery', 10));
    const { db } = await connection.open();
    await db.delete('list', record.id);
    expect(await listCases(connection)).toMatchObject([{ id: record.id, vessel: 'lad' }]);
    expect(await db.get('list', record.id)).toMatchObject({ body: { sealed: { version: 1 } } });
  });

  test('one without a case is no case', async () => {
    const { connection, add } = emptyLibrary();
    const [gone, there] = [await add(), await add()];
    await (await connection.open()).db.delete('records', gone.id);
    expect(ids(await listCases(connection))).toEqual([there.id]);
  });

  test('one that says a case is old does not get it erased', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    const { db } = await connection.open();
    const row = await db.get('list', record.id);
    if (!row) throw new Error('no summary');
    const old = '2000-01-01T00:00:00.000Z';
    await db.put('list', { ...row, updatedAt: old, since: old, deletedAt: old });
    expect(await tidy(connection, null)).toMatchObject({ moved: [], erased: 0 });
    expect(await loadCase(connection, record.id)).toMatchObject({ record });
  });
});
