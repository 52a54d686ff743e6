import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { summaryOf } from '../../src/case-library/query.ts';
import { readRecordText } from '../../src/case-library/read-record.ts';
import type { CaseRecord } from '../../src/case-library/record.ts';
import { recordToText } from '../../src/case-library/record-text.ts';
import { VERSION_INTERVAL_MS, VERSIONS_KEPT } from '../../src/case-library/versions.ts';
import { previewImport } from '../../src/storage/import-file.ts';
import { listCases } from '../../src/storage/list-cases.ts';
import { discardQuarantined, listQuarantine } from '../../src/storage/quarantined.ts';
import { caseVersions, loadCase } from '../../src/storage/read-records.ts';
import { erase, eraseAll, setDeleted } from '../../src/storage/shelves.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';
import { frozenText } from '../fixtures/frozen.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { emptyLibrary, exported } from './library.ts';

const layers = (count: number) => plainCase({ stent: { layers: count } });

afterEach(() => vi.restoreAllMocks());

describe('writing a case', () => {
  test('what was written is there for the next start', async () => {
    const { add, another } = emptyLibrary();
    const record = await add();
    expect(await loadCase(another(), record.id)).toEqual({
      status: 'ok',
      record,
      migrated: false,
      revision: 1,
      deletedAt: null,
      edits: 1,
      serial: 1,
    });
    expect(await listCases(another())).toMatchObject([{ id: record.id, revision: 1, vessel: 'lad', newer: false }]);
  });

  test('two writers of one case: the second is refused and nothing of the first is lost', async () => {
    const { connection, add, another } = emptyLibrary();
    const record = await add();
    const [a, b] = [another(), another()];
    await writeRecords(a, [{ record: { ...record, case: layers(2) }, over: 1, reason: 'edit' }]);
    const late = writeRecords(b, [{ record: { ...record, case: layers(3) }, over: 1, reason: 'edit' }]);
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect(await loadCase(connection, record.id)).toMatchObject({ revision: 2, record: { case: layers(2) } });
  });

  test('twenty windows at once, each adding one: every case that was acknowledged is there', async () => {
    const { add, another, connection } = emptyLibrary();
    const record = await add();
    let acknowledged = 0;
    let refused = 0;
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const mine = another();
        for (let tries = 0; tries < 100; tries++) {
          const now = await loadCase(mine, record.id);
          if (now.status !== 'ok') throw new Error(now.status);
          const tools = [
            ...(now.record.case.preparation?.tools ?? []),
            { tool: 'ivl' as const, outcome: 'worked' as const },
          ];
          const next = {
            ...now.record,
            case: plainCase({ preparation: { tools } }),
            updatedAt: `2026-11-22T08:00:${10 + n}.000Z`,
          };
          try {
            await writeRecords(mine, [{ record: next, over: now.revision, reason: 'edit' }]);
            acknowledged++;
            return;
          } catch (error) {
            expect(error).toMatchObject({ code: 'conflict' });
            refused++;
          }
        }
      }),
    );
    const end = await loadCase(connection, record.id);
    console.log(
      `20 windows on one case: ${acknowledged} writes acknowledged, ${refused} refused and tried again, 0 lost`,
    );
    expect(acknowledged).toBe(20);
    expect(end.status === 'ok' && end.record.case.preparation?.tools).toHaveLength(20);
  });

  test.each([
    ['full', 'QuotaExceededError'],
    ['refused', 'SecurityError'],
    ['failed', 'UnknownError'],
  ])('a put that fails (%s) is told, leaves what was stored, and the next one succeeds', async (code, name) => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('injected', name);
    });
    const next = { record: { ...record, case: layers(2) }, over: 1, reason: 'edit' as const };
    await expect(writeRecords(connection, [next])).rejects.toMatchObject({ code });
    put.mockRestore();
    expect(await loadCase(connection, record.id)).toMatchObject({ revision: 1, record });
    expect(await writeRecords(connection, [next])).toEqual([2]);
  });

  test('a failure in the middle of many writes leaves none of them', async () => {
    const { connection, add, outside } = emptyLibrary();
    await add();
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...put) {
      if (this.name !== 'meta' && ++puts > 7) throw new DOMException('injected', 'QuotaExceededError');
      return original.apply(this, put);
    });
    const writes = Array.from({ length: 10 }, () => {
      const record = { ...recordOf(), id: outside.newId() };
      return { record, over: null, reason: 'import' as const };
    });
    await expect(writeRecords(connection, writes)).rejects.toMatchObject({ code: 'full' });
    expect(puts).toBe(8);
    vi.restoreAllMocks();
    expect(await listCases(connection)).toHaveLength(1);

    function recordOf() {
      const at = outside.now();
      return {
        kind: 'relumen-record' as const,
        schemaVersion: 1 as const,
        id: '',
        appVersion: '0',
        knowledgeVersion: '0',
        createdAt: at,
        updatedAt: at,
        case: plainCase(),
      };
    }
  });

  test('a database that stores something else than it was given is found out', async () => {
    const { connection, add } = emptyLibrary();
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, ...key) {
      if (this.name === 'meta') return original.call(this, value, ...key);
      const row = structuredClone(value) as { body: { text: string } };
      row.body.text = row.body.text.replace('"lad"', '"rca"');
      return original.call(this, row);
    });
    await expect(add()).rejects.toMatchObject({ code: 'mismatch' });
    vi.restoreAllMocks();
    expect(await listCases(connection)).toHaveLength(1);
  });

  test('a database that cannot be opened is told as that, and tried again later', async () => {
    const { connection, add } = emptyLibrary();
    const open = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(add()).rejects.toMatchObject({ code: 'refused' });
    open.mockRestore();
    await add();
    expect(await listCases(connection)).toHaveLength(1);
  });

  test('a database that never answers is told as blocked', async () => {
    const { add } = emptyLibrary();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    globalThis.indexedDB.open = () => Reflect.construct(IDBOpenDBRequest, []) as IDBOpenDBRequest;
    const adding = expect(add()).rejects.toMatchObject({ code: 'blocked' });
    await vi.advanceTimersByTimeAsync(5000);
    await adding;
    vi.useRealTimers();
  });
});

describe('versions of a case', () => {
  test('the last twenty are kept, newest first, and each can be had back whole', async () => {
    const { connection, add, pass } = emptyLibrary();
    const record = await add(plainCase({ lesion: { lengthMm: 1 } }));
    for (let n = 1; n <= 25; n++) {
      pass(VERSION_INTERVAL_MS);
      const next = { ...record, case: plainCase({ lesion: { lengthMm: n + 1 } }) };
      await writeRecords(connection, [{ record: next, over: n, reason: 'edit' }]);
    }
    const versions = await caseVersions(connection, record.id);
    expect(versions).toHaveLength(VERSIONS_KEPT);
    expect(versions.map((one) => one.record?.case.lesion?.lengthMm)).toEqual(
      Array.from({ length: 20 }, (_, n) => 25 - n),
    );
  });

  test('answers in one go are one version, and a restore can itself be taken back', async () => {
    const { connection, add, pass } = emptyLibrary();
    const record = await add(layers(1));
    pass(VERSION_INTERVAL_MS);
    await writeRecords(connection, [{ record: { ...record, case: layers(2) }, over: 1, reason: 'edit' }]);
    pass(1000);
    await writeRecords(connection, [{ record: { ...record, case: layers(3) }, over: 2, reason: 'edit' }]);
    const before = await caseVersions(connection, record.id);
    expect(before.map((one) => one.record?.case)).toEqual([layers(1)]);
    await writeRecords(connection, [{ record: before[0]?.record ?? record, over: 3, reason: 'restore' }]);
    const after = await caseVersions(connection, record.id);
    expect(after.map((one) => one.record?.case)).toEqual([layers(3), layers(1)]);
    expect(await loadCase(connection, record.id)).toMatchObject({ record: { case: layers(1) } });
  });
});

describe('deleting', () => {
  test('a deleted case comes back whole', async () => {
    const { connection, add, outside } = emptyLibrary();
    const record = await add();
    await setDeleted(connection, [record.id], outside.now());
    expect(await listCases(connection)).toMatchObject([{ deletedAt: outside.now() }]);
    expect(await exported(connection)).toEqual({ texts: [], newer: [], unreadable: 0 });
    await setDeleted(connection, [record.id], null);
    expect(await loadCase(connection, record.id)).toMatchObject({ record, deletedAt: null });
  });

  test('a window that still has it open does not write it back unawares', async () => {
    const { connection, add, outside } = emptyLibrary();
    const record = await add();
    await setDeleted(connection, [record.id], outside.now());
    await expect(writeRecords(connection, [{ record, over: 1, reason: 'edit' }])).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('erasing takes the versions along, and clearing takes everything', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    await writeRecords(connection, [{ record, over: 1, reason: 'restore' }]);
    await erase(connection, [record.id]);
    expect(await caseVersions(connection, record.id)).toEqual([]);
    await add();
    await eraseAll(connection);
    expect(await listCases(connection)).toEqual([]);
  });
});

/** What sets a case file apart that only a later version of the program knows. */
const CASE_3 = { schemaVersion: 3, lesions: [{ than: 'we know' }] };

describe('what an older version stored', () => {
  /** Puts a text in the place of the stored one, with the summary that stood beside it then. */
  async function storedBefore(name: string) {
    const library = emptyLibrary();
    const { connection, outside } = library;
    const text = JSON.stringify(JSON.parse(frozenText(name)));
    const { id, updatedAt } = JSON.parse(text) as { id: string; updatedAt: string };
    const row = { id, revision: 4, updatedAt, deletedAt: null };
    const { db } = await connection.open();
    const summary = { form: '1.1.1', id, label: 'of then', createdAt: updatedAt, updatedAt, choice: [], done: [] };
    await db.put('records', { ...row, body: { text } });
    await db.put('list', { ...row, newer: false, body: { text: JSON.stringify({ ...summary, digest: 'of then' }) } });
    const read = readRecordText(text, outside);
    if (!read.ok) throw new Error(name);
    return { ...library, text, id, record: read.record };
  }

  test('is read, listed and exported in the present form, and left as it is until it is changed', async () => {
    const { connection, text, id, record } = await storedBefore('v1');
    expect(await loadCase(connection, id)).toMatchObject({ status: 'ok', record, migrated: true, revision: 4 });
    expect(record.case).toMatchObject({ schemaVersion: 2, label: 'LAB-12' });
    expect(await listCases(connection)).toEqual([
      { ...summaryOf(record), revision: 4, deletedAt: null, serial: 0, newer: false },
    ]);
    expect(await exported(connection)).toEqual({ texts: [recordToText(record)], newer: [], unreadable: 0 });
    const { db } = await connection.open();
    expect(await db.get('records', id)).toMatchObject({ revision: 4, body: { text } });
  });

  test('is written in the present form when it is changed, and stays as a version', async () => {
    const { connection, id, record } = await storedBefore('v1');
    const next = { ...record, case: layers(2) };
    expect(await writeRecords(connection, [{ record: next, over: 4, reason: 'first-edit' }])).toEqual([5]);
    const { db } = await connection.open();
    expect((await db.get('records', id))?.body).toEqual({ text: recordToText(next) });
    expect((await caseVersions(connection, id)).map((version) => version.record)).toEqual([record]);
  });

  test('is the same case as the one that a file of the present form brings', async () => {
    const { connection, record } = await storedBefore('v1');
    for (const text of [recordToText(record), caseToText(record.case), frozenText('v0'), frozenText('v1')]) {
      const preview = await previewImport(connection, text);
      expect(preview.ok && preview.items.map(({ novelty }) => novelty)).toEqual(['same']);
    }
  });
});

describe('what cannot be read', () => {
  const damage = async (connection: ReturnType<typeof emptyLibrary>['connection'], id: string, text: string) => {
    const { db } = await connection.open();
    const row = await db.get('records', id);
    if (!row) throw new Error('no row');
    await db.put('records', { ...row, body: { text } });
  };

  test.each(['', '{"kind":"relumen-record"', '{"kind":"relumen-record","schemaVersion":1}', 'null', '[]'])(
    '%j goes to the quarantine, whole, and no empty case takes its place',
    async (text) => {
      const { connection, add } = emptyLibrary();
      const record = await add();
      await damage(connection, record.id, text);
      expect(await loadCase(connection, record.id)).toMatchObject({ status: 'unreadable' });
      expect(await loadCase(connection, record.id)).toEqual({ status: 'missing' });
      const [kept] = await listQuarantine(connection);
      expect(kept).toMatchObject({ text });
      await discardQuarantined(connection, kept ?? { key: -1, id: null });
      expect(await listQuarantine(connection)).toEqual([]);
    },
  );

  test.each<[string, (record: CaseRecord) => object]>([
    ['a record of a newer version', (record) => ({ ...record, schemaVersion: 2, more: { than: 'we know' } })],
    ['a case file of version 3 in its record', (record) => ({ ...record, case: { ...record.case, ...CASE_3 } })],
    ['a bare case file of version 3', (record) => ({ ...record.case, ...CASE_3 })],
  ])('%s is listed, can be saved, deleted and brought back, and is not overwritten', async (_, newerThan) => {
    const { connection, add, outside } = emptyLibrary();
    const record = await add();
    const newer = JSON.stringify(newerThan(record));
    await damage(connection, record.id, newer);
    const { db } = await connection.open();
    const row = await db.get('list', record.id);
    if (row) await db.put('list', { ...row, body: { text: JSON.stringify({ form: '2.1.1', id: record.id }) } });
    const { updatedAt } = record;
    expect(await loadCase(connection, record.id)).toMatchObject({ status: 'newer', text: newer });
    expect(await listCases(connection)).toMatchObject([{ id: record.id, newer: true, updatedAt }]);
    expect(await exported(connection)).toEqual({ texts: [], newer: [{ id: record.id, updatedAt }], unreadable: 0 });
    expect(await listQuarantine(connection)).toEqual([]);
    await expect(writeRecords(connection, [{ record, over: null, reason: 'import' }])).rejects.toMatchObject({
      code: 'conflict',
    });
    await setDeleted(connection, [record.id], outside.now());
    await setDeleted(connection, [record.id], null);
    expect(await loadCase(connection, record.id)).toMatchObject({ status: 'newer', text: newer, deletedAt: null });
  });

  test('one among many does not spoil the file of the others: it goes to the quarantine and is counted', async () => {
    const { connection, add } = emptyLibrary();
    const good = await add();
    const bad = await add();
    await damage(connection, bad.id, '{"kind":"relumen-record"');
    expect(await exported(connection)).toEqual({ texts: [recordToText(good)], newer: [], unreadable: 1 });
    expect(await listQuarantine(connection)).toMatchObject([{ text: '{"kind":"relumen-record"' }]);
  });

  test('a database of a newer version is opened to read and never written', async () => {
    const { connection, add, another } = emptyLibrary();
    const record = await add();
    await connection.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('relumen', 7);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error ?? new Error('open'));
    });
    const later = another();
    expect(await loadCase(later, record.id)).toMatchObject({ status: 'ok', record });
    const write = writeRecords(later, [{ record, over: 1, reason: 'edit' }]);
    await expect(write).rejects.toMatchObject({ code: 'newer' });
    expect((await exported(later)).texts).toHaveLength(1);
  });
});
