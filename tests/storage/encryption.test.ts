import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { encryption } from '../../src/storage/connection.ts';
import { listCases } from '../../src/storage/list-cases.ts';
import { listQuarantine } from '../../src/storage/quarantined.ts';
import { caseVersions, loadCase } from '../../src/storage/read-records.ts';
import { rekey } from '../../src/storage/rekey.ts';
import { createVault, ITERATIONS, openVault } from '../../src/storage/vault.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { emptyLibrary } from './library.ts';

const FEW = 1000;
const PHRASE = 'four words are enough';

/** Everything in the database as text, to look for what must not be there. */
async function dump(connection: ReturnType<typeof emptyLibrary>['connection']) {
  const { db } = await connection.open();
  const rows = await Promise.all(
    (['records', 'list', 'versions', 'quarantine'] as const).map((name) => db.getAll(name)),
  );
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}

describe('a library under a passphrase', () => {
  test('the strength is the one that OWASP asks for', async () => {
    expect(ITERATIONS).toBe(600_000);
    const { parameters } = await createVault(PHRASE);
    expect(parameters).toMatchObject({ version: 1, kdf: 'PBKDF2-SHA-256', iterations: 600_000, cipher: 'AES-256-GCM' });
    expect(parameters.salt).toHaveLength(16);
  });

  test('only the passphrase opens it, in whatever encoding it was typed', async () => {
    const { parameters } = await createVault('caf\u00e9 on the corner', FEW);
    expect(await openVault(parameters, 'cafe\u0301 on the corner')).not.toBeNull();
    expect(await openVault(parameters, 'cafe on the corner')).toBeNull();
  });

  test('a sealed text opens under its own name only, and not when a bit of it changed', async () => {
    const vault = await createVault(PHRASE, FEW);
    const sealed = await vault.seal('a case', 'record 1');
    expect(await vault.open(sealed, 'record 1')).toBe('a case');
    await expect(vault.open(sealed, 'record 2')).rejects.toThrow();
    const data = Uint8Array.from(sealed.data, (byte, at) => (at === 3 ? byte ^ 1 : byte));
    await expect(vault.open({ ...sealed, data }, 'record 1')).rejects.toThrow();
    expect((await vault.seal('a case', 'record 1')).iv).not.toEqual(sealed.iv);
  });

  test('nothing of a case is readable in the database, and everything comes back with the passphrase', async () => {
    const { connection, add, another, pass } = emptyLibrary();
    const record = await add({ ...plainCase(), label: 'LAB-12' });
    await writeRecords(connection, [{ record: { ...record, case: plainCase() }, over: 1, reason: 'restore' }]);
    expect(await dump(connection)).toContain('LAB-12');
    await rekey(connection, await createVault(PHRASE, FEW));
    pass(60_000);
    await writeRecords(connection, [
      { record: { ...record, case: { ...plainCase(), label: 'LAB-13' } }, over: 2, reason: 'edit' },
    ]);
    expect(await dump(connection)).not.toMatch(/LAB-1|everolimus|lad/);

    const later = another();
    await expect(loadCase(later, record.id)).rejects.toMatchObject({ code: 'locked' });
    await expect(listCases(later)).rejects.toMatchObject({ code: 'locked' });
    expect(await listQuarantine(later)).toEqual([]);
    const parameters = await encryption(later);
    later.vault = parameters && (await openVault(parameters, PHRASE));
    expect(await listCases(later)).toMatchObject([{ label: 'LAB-13' }]);
    expect((await caseVersions(later, record.id)).map((one) => one.record?.case.label)).toEqual([undefined, 'LAB-12']);
  });

  test('a window that does not know of the encryption cannot write in plain', async () => {
    const { connection, add, another } = emptyLibrary();
    const record = await add();
    const unaware = another();
    await rekey(connection, await createVault(PHRASE, FEW));
    const write = writeRecords(unaware, [{ record, over: 1, reason: 'edit' }]);
    await expect(write).rejects.toMatchObject({ code: 'locked' });
    await expect(
      writeRecords(unaware, [{ record: { ...record, id: 'x' }, over: null, reason: 'edit' }]),
    ).rejects.toMatchObject({
      code: 'locked',
    });
  });

  test('the passphrase can be changed and taken away again without losing anything', async () => {
    const { connection, add, another } = emptyLibrary();
    const record = await add();
    await rekey(connection, await createVault(PHRASE, FEW));
    await rekey(connection, await createVault('another passphrase', FEW));
    const parameters = await encryption(connection);
    expect(parameters && (await openVault(parameters, PHRASE))).toBeNull();
    await rekey(connection, null);
    expect(await encryption(connection)).toBeNull();
    expect(await loadCase(another(), record.id)).toMatchObject({ record, revision: 1 });
  });

  test('a damaged sealed record goes to the quarantine as it was stored', async () => {
    const { connection, add } = emptyLibrary();
    const record = await add();
    await rekey(connection, await createVault(PHRASE, FEW));
    const { db } = await connection.open();
    const row = await db.get('records', record.id);
    if (!row || 'text' in row.body) throw new Error('not sealed');
    await db.put('records', { ...row, body: { sealed: { ...row.body.sealed, data: new Uint8Array([1, 2, 3]) } } });
    expect(await loadCase(connection, record.id)).toMatchObject({ status: 'unreadable' });
    expect((await listQuarantine(connection))[0]?.text).toContain('"data":"AQID"');
  });
});
