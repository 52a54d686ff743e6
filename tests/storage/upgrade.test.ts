import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { encryption } from '../../src/storage/connection.ts';
import { DATABASE_VERSION } from '../../src/storage/database.ts';
import { learnKeeping } from '../../src/storage/keeping.ts';
import { listCases } from '../../src/storage/list-cases.ts';
import { bringBackLatest, listQuarantine, listRemains } from '../../src/storage/quarantined.ts';
import { caseVersions, loadCase } from '../../src/storage/read-records.ts';
import { tidy } from '../../src/storage/tidy.ts';
import { openVault } from '../../src/storage/vault.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { digestOfDatabase, FROZEN_DATABASES, restoreDatabase } from '../fixtures/frozen-database.ts';
import { emptyLibrary } from './library.ts';

const DAY = 86_400_000;
const names = Object.keys(FROZEN_DATABASES) as (keyof typeof FROZEN_DATABASES)[];
const [KEPT, DELETED, DAMAGED] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];

/** This program over the database of a release before. */
async function upgraded(name: keyof typeof FROZEN_DATABASES) {
  const library = emptyLibrary();
  await restoreDatabase(name);
  const parameters = await encryption(library.connection);
  library.connection.vault = parameters && (await openVault(parameters, 'four words are enough'));
  await learnKeeping(library.connection);
  return library;
}

test('every version of the database but the present one has its frozen fixture', () => {
  const frozen = new Set<number>(names.map((name) => FROZEN_DATABASES[name].version));
  for (let version = 1; version < DATABASE_VERSION; version++) expect(frozen).toContain(version);
});

describe.each(names)('the database of %s', (name) => {
  test('is what it was', () => {
    expect(digestOfDatabase(name)).toBe(FROZEN_DATABASES[name].sha256);
  });

  test('is brought up, and everything in it is there', async () => {
    const { connection } = await upgraded(name);
    expect((await connection.open()).db.version).toBe(DATABASE_VERSION);
    expect((await learnKeeping(connection)).keep).toBe(name === 'v1' ? 'here' : 'sealed');
    expect(await loadCase(connection, KEPT)).toMatchObject({
      status: 'ok',
      revision: 2,
      edits: 0,
      record: { case: { label: 'LAB-1', stent: { layers: 2 } } },
    });
    expect(await caseVersions(connection, KEPT)).toMatchObject([{ record: { case: { label: 'LAB-1' } } }]);
    expect((await listCases(connection)).map(({ id, deletedAt }) => [id, deletedAt !== null])).toEqual([
      [KEPT, false],
      [DELETED, true],
    ]);
  });

  test('can be written, and counts from there', async () => {
    const { connection } = await upgraded(name);
    const loaded = await loadCase(connection, KEPT);
    if (loaded.status !== 'ok') throw new Error(loaded.status);
    await writeRecords(connection, [{ record: loaded.record, over: 2, reason: 'edit' }]);
    expect(await loadCase(connection, KEPT)).toMatchObject({ revision: 3, edits: 1, serial: 1 });
  });

  test('shows a damaged case whose versions no list had reached, and gives back the latest', async () => {
    const { connection } = await upgraded(name);
    expect(await listQuarantine(connection)).toMatchObject([{ id: null, latestAt: null }]);
    expect(await listRemains(connection)).toMatchObject([
      { id: DAMAGED, key: null, text: null, latestAt: expect.any(String) },
    ]);
    expect(await bringBackLatest(connection, DAMAGED)).toMatchObject({ case: { label: 'LAB-3' } });
    expect(await loadCase(connection, DAMAGED)).toMatchObject({ status: 'ok' });
    expect([await listQuarantine(connection), await listRemains(connection)]).toMatchObject([[{}], []]);
  });

  test('loses nothing to a retention that counted otherwise: its cases count from the first look', async () => {
    const { connection, pass } = await upgraded(name);
    const { db } = await connection.open();
    const device = (await db.get('meta', 'device')) as object;
    await db.put('meta', { ...device, eraseAfterDays: 7 } as never, 'device');
    pass(100 * DAY);
    expect(await tidy(connection, null)).toEqual({ moved: [], erased: 0, doubt: null });
    pass(7 * DAY);
    expect(await tidy(connection, null)).toMatchObject({ moved: [], erased: 0 });
    pass(DAY);
    expect(await tidy(connection, null)).toMatchObject({ moved: [KEPT], erased: 1 });
  });
});
