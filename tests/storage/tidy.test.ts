import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { recordToText } from '../../src/case-library/record-text.ts';
import { applyImport, previewImport } from '../../src/storage/import-file.ts';
import { changeKeeping, learnKeeping } from '../../src/storage/keeping.ts';
import { listCases } from '../../src/storage/list-cases.ts';
import { caseVersions, loadCase } from '../../src/storage/read-records.ts';
import { rekey } from '../../src/storage/rekey.ts';
import { setDeleted } from '../../src/storage/shelves.ts';
import { countUntouched, tidy } from '../../src/storage/tidy.ts';
import { createVault } from '../../src/storage/vault.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { emptyLibrary } from './library.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** A library whose device erases what was untouched for so many days, and has looked at its clock. */
async function libraryErasing(days: 7 | 30 | 90 | 365 | null) {
  const library = emptyLibrary();
  await learnKeeping(library.connection);
  await changeKeeping(library.connection, { eraseAfterDays: days });
  await tidy(library.connection, null);
  /** Days on which the program was used, one after another. */
  const live = async (count: number, inUse: string | null = null) => {
    let last = await tidy(library.connection, inUse);
    for (let day = 0; day < count; day++) {
      library.pass(DAY);
      last = await tidy(library.connection, inUse);
    }
    return last;
  };
  const shelves = async () =>
    (await listCases(library.connection)).map(({ id, deletedAt }) => [id, deletedAt !== null]);
  return { ...library, live, shelves };
}

describe('untouched cases', () => {
  test('go to the deleted ones, and from there after a week, with their versions', async () => {
    const { connection, add, live, shelves } = await libraryErasing(30);
    const record = await add();
    await writeRecords(connection, [{ record, over: 1, reason: 'restore' }]);
    await live(30);
    expect(await shelves()).toEqual([[record.id, false]]);
    expect(await live(1)).toMatchObject({ moved: [record.id], erased: 0, doubt: null });
    expect(await shelves()).toEqual([[record.id, true]]);
    await live(7);
    expect(await loadCase(connection, record.id)).toMatchObject({ record });
    expect(await live(1)).toMatchObject({ moved: [], erased: 1 });
    expect(await loadCase(connection, record.id)).toEqual({ status: 'missing' });
    expect(await caseVersions(connection, record.id)).toEqual([]);
  });

  test('count from when they last came to this device: imported, brought back or restored', async () => {
    const { connection, add, outside, live, shelves } = await libraryErasing(30);
    const old = { ...aRecord(), id: outside.newId(), updatedAt: '2025-01-01T00:00:00.000Z' };
    const preview = await previewImport(connection, recordToText(old));
    if (preview.ok) await applyImport(connection, preview, 'keep-mine');
    const restored = await add();
    const broughtBack = await add();
    await live(25);
    await writeRecords(connection, [{ record: restored, over: 1, reason: 'restore' }]);
    await setDeleted(connection, [broughtBack.id], outside.now());
    await setDeleted(connection, [broughtBack.id], null);
    await live(6);
    expect(await shelves()).toEqual([
      [old.id, true],
      [restored.id, false],
      [broughtBack.id, false],
    ]);
  });

  test('the case on the screen stays', async () => {
    const { add, live, shelves } = await libraryErasing(7);
    const open = await add();
    await live(20, open.id);
    expect(await shelves()).toEqual([[open.id, false]]);
  });

  test('go also while the library is sealed and nobody has given the passphrase', async () => {
    const { connection, add, another, pass } = await libraryErasing(7);
    const record = await add();
    await rekey(connection, await createVault('four words are enough', 1000));
    const locked = another();
    for (let day = 0; day < 7; day++) {
      pass(DAY);
      await tidy(locked, null);
    }
    pass(DAY);
    expect(await tidy(locked, null)).toMatchObject({ moved: [record.id] });
  });

  test('are counted before anything is done', async () => {
    const { connection, add, live, shelves } = await libraryErasing(null);
    await add();
    await live(10);
    await add();
    expect([await countUntouched(connection, 7, null), await countUntouched(connection, 30, null)]).toEqual([1, 0]);
    expect((await shelves()).filter(([, deleted]) => deleted)).toEqual([]);
  });
});

describe('a clock that is not believed', () => {
  test('years ahead erases nothing, deleted cases included, and says what waits', async () => {
    const { connection, add, outside, pass, live, shelves } = await libraryErasing(365);
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push((await add()).id);
    await live(5);
    const deleted = await add();
    await setDeleted(connection, [deleted.id], outside.now());
    const before = await shelves();
    pass(5 * YEAR);
    expect(await tidy(connection, null)).toMatchObject({ moved: [], erased: 0, doubt: { why: 'jump', waiting: 6 } });
    expect(await shelves()).toEqual(before);
    pass(-5 * YEAR + DAY / 24);
    expect(await tidy(connection, null)).toEqual({ moved: [], erased: 0, doubt: null });
    expect(await shelves()).toEqual(before);
  });

  test('years ahead erases no deleted case where cases never go', async () => {
    const { connection, add, outside, pass } = await libraryErasing(null);
    const record = await add();
    await setDeleted(connection, [record.id], outside.now());
    pass(5 * YEAR);
    expect(await tidy(connection, null)).toMatchObject({ erased: 0, doubt: { why: 'jump', waiting: 1 } });
    expect(await loadCase(connection, record.id)).toMatchObject({ status: 'ok' });
  });

  test('behind: what is entered under it is not old once the clock is right', async () => {
    const { connection, add, outside, pass, live, shelves } = await libraryErasing(30);
    pass(-11 * YEAR);
    const first = await add();
    const second = await add();
    await setDeleted(connection, [second.id], outside.now());
    expect(await tidy(connection, null)).toMatchObject({ doubt: { why: 'before-build' } });
    expect(await tidy(connection, null, true)).toMatchObject({ doubt: { why: 'before-build' } });
    pass(11 * YEAR + DAY);
    expect(await tidy(connection, null)).toEqual({ moved: [], erased: 0, doubt: null });
    await live(6);
    expect(await shelves()).toEqual([
      [first.id, false],
      [second.id, true],
    ]);
    await live(2);
    expect(await shelves()).toEqual([[first.id, false]]);
  });

  test('ahead: what is entered under it counts from when the clock is right again', async () => {
    const { connection, add, pass, live, shelves } = await libraryErasing(30);
    const before = await add();
    await live(29);
    pass(5 * YEAR);
    const meanwhile = await add();
    await tidy(connection, null);
    pass(-5 * YEAR);
    await live(5);
    expect(await shelves()).toEqual([
      [before.id, true],
      [meanwhile.id, false],
    ]);
    await live(26);
    expect(await shelves()).toEqual([[meanwhile.id, true]]);
  });

  test('that somebody says is right is believed: what waited goes, to the deleted ones', async () => {
    const { connection, add, pass, shelves } = await libraryErasing(30);
    const record = await add();
    pass(60 * DAY);
    const meanwhile = await add();
    expect(await tidy(connection, null)).toMatchObject({ moved: [], doubt: { why: 'jump', waiting: 1 } });
    expect(await tidy(connection, null, true)).toMatchObject({ moved: [record.id], doubt: null });
    expect(await shelves()).toEqual([
      [record.id, true],
      [meanwhile.id, false],
    ]);
  });

  test('that was believed too early is said to be back, and put right', async () => {
    const { connection, add, pass, shelves, live } = await libraryErasing(30);
    pass(5 * YEAR);
    expect(await tidy(connection, null)).toMatchObject({ doubt: null });
    const record = await add();
    pass(-5 * YEAR);
    expect(await tidy(connection, null)).toMatchObject({ moved: [], doubt: { why: 'back', waiting: 0 } });
    expect(await tidy(connection, null, true)).toMatchObject({ moved: [], doubt: null });
    await live(29);
    expect(await shelves()).toEqual([[record.id, false]]);
    await live(2);
    expect(await shelves()).toEqual([[record.id, true]]);
  });

  test('long after the last look is nothing to wonder at where nothing would go', async () => {
    const { connection, add, pass } = await libraryErasing(365);
    await add();
    pass(60 * DAY);
    expect(await tidy(connection, null)).toEqual({ moved: [], erased: 0, doubt: null });
  });

  test('a jump that is short for untouched cases is long for deleted ones', async () => {
    const { connection, add, outside, pass, live } = await libraryErasing(90);
    const old = await add();
    await live(80);
    const deleted = await add();
    await setDeleted(connection, [deleted.id], outside.now());
    pass(20 * DAY);
    expect(await tidy(connection, null)).toMatchObject({ moved: [old.id], erased: 0, doubt: { waiting: 1 } });
    expect(await loadCase(connection, deleted.id)).toMatchObject({ status: 'ok' });
  });
});
