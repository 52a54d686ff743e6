import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { listCases } from '../../src/storage/list-cases.ts';
import { quarantineText } from '../../src/storage/quarantine.ts';
import { bringBackLatest, discardQuarantined, listQuarantine } from '../../src/storage/quarantined.ts';
import { caseVersions, loadCase } from '../../src/storage/read-records.ts';
import { rekey } from '../../src/storage/rekey.ts';
import { createVault, openVault } from '../../src/storage/vault.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { emptyLibrary } from './library.ts';

const layers = (count: number) => ({ ...plainCase({ stent: { layers: count } }), label: 'LAB-7' });

/** A case of three states whose record was damaged. */
async function damaged() {
  const library = emptyLibrary();
  const { connection, add } = library;
  const record = await add(layers(1));
  for (const [n, count] of [2, 3].entries())
    await writeRecords(connection, [{ record: { ...record, case: layers(count) }, over: n + 1, reason: 'restore' }]);
  const { db } = await connection.open();
  const row = await db.get('records', record.id);
  if (!row || !('text' in row.body)) throw new Error('no row');
  await db.put('records', { ...row, body: { text: row.body.text.slice(0, 90) } });
  expect(await loadCase(connection, record.id)).toMatchObject({ status: 'unreadable' });
  return { ...library, id: record.id, versions: () => caseVersions(connection, record.id) };
}

describe('a case whose record was damaged', () => {
  test('is named with its latest version that can be read, which becomes the case again', async () => {
    const { connection, id, versions } = await damaged();
    const [item] = await listQuarantine(connection);
    expect(item).toMatchObject({ id, latestAt: '2026-11-22T08:00:00.000Z' });
    expect(await bringBackLatest(connection, id)).toMatchObject({ case: { stent: { layers: 2 } } });
    expect(await listCases(connection)).toMatchObject([{ id, label: 'LAB-7' }]);
    expect((await versions()).map(({ record }) => record?.case.stent?.layers)).toEqual([2, 1]);
    expect(await listQuarantine(connection)).toMatchObject([{ id, latestAt: null, text: item?.text }]);
  });

  test('that was brought back goes on above its versions, and none of them is written over', async () => {
    const { connection, id, versions } = await damaged();
    await bringBackLatest(connection, id);
    const loaded = await loadCase(connection, id);
    if (loaded.status !== 'ok') throw new Error(loaded.status);
    const next = { ...loaded.record, case: layers(5) };
    await writeRecords(connection, [{ record: next, over: loaded.revision, reason: 'first-edit' }]);
    expect((await versions()).map(({ record }) => record?.case.stent?.layers)).toEqual([2, 2, 1]);
  });

  test('is gone with its versions once it was discarded', async () => {
    const { connection, id, versions } = await damaged();
    const [item] = await listQuarantine(connection);
    await discardQuarantined(connection, item ?? { key: null, id });
    expect(await versions()).toEqual([]);
    expect(await listQuarantine(connection)).toEqual([]);
  });

  test('that was brought back keeps its versions when what was damaged is discarded', async () => {
    const { connection, id, versions } = await damaged();
    const [item] = await listQuarantine(connection);
    await bringBackLatest(connection, id);
    await discardQuarantined(connection, item ?? { key: null, id });
    expect(await versions()).toHaveLength(2);
    expect(await loadCase(connection, id)).toMatchObject({ status: 'ok' });
  });

  test('keeps its versions as long as anything else of it lies there', async () => {
    const { connection, id, versions } = await damaged();
    const { db } = await connection.open();
    await db.add('quarantine', { at: '', reason: '', id, body: { text: 'earlier' } });
    const [first, second] = await listQuarantine(connection);
    await discardQuarantined(connection, first ?? { key: null, id });
    expect(await versions()).toHaveLength(2);
    await discardQuarantined(connection, second ?? { key: null, id });
    expect(await versions()).toEqual([]);
  });

  test('of which no version can be read has none to offer', async () => {
    const { connection, id } = await damaged();
    const { db } = await connection.open();
    for (const row of await db.getAll('versions')) await db.put('versions', { ...row, body: { text: '{' } });
    expect(await listQuarantine(connection)).toMatchObject([{ id, latestAt: null }]);
    expect(await bringBackLatest(connection, id)).toBeNull();
    expect(await listCases(connection)).toEqual([]);
  });
});

describe('the quarantine under a passphrase', () => {
  const PHRASE = 'four words are enough';

  test('holds nothing in plain, and shows with the passphrase what it held', async () => {
    const { connection, another } = await damaged();
    await quarantineText(connection, 'SECRET-77', 'draft');
    const before = await listQuarantine(connection);
    await rekey(connection, await createVault(PHRASE, 1000));
    const later = another();
    const { db } = await later.open();
    expect((await db.getAll('quarantine')).map(({ body }) => Object.keys(body))).toEqual([['sealed'], ['sealed']]);
    connection.vault = connection.vault && (await openVault(connection.vault.parameters, PHRASE));
    expect(await listQuarantine(connection)).toEqual(before);
    await rekey(connection, null);
    expect((await db.getAll('quarantine')).map(({ body }) => Object.keys(body))).toEqual([['text'], ['text']]);
  });

  test('takes what opens and cannot be read sealed as what it is, and shows it', async () => {
    const { connection, add } = emptyLibrary();
    const vault = await createVault(PHRASE, 1000);
    await rekey(connection, vault);
    const record = await add();
    const { db } = await connection.open();
    const row = await db.get('records', record.id);
    if (!row) throw new Error('no row');
    await db.put('records', { ...row, body: { sealed: await vault.seal('{"half":', `record ${record.id}`) } });
    expect(await loadCase(connection, record.id)).toMatchObject({ status: 'unreadable' });
    expect(await listQuarantine(connection)).toMatchObject([{ id: record.id, text: '{"half":' }]);
  });
});
