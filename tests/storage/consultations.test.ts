import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { encryption } from '../../src/storage/connection.ts';
import { changeConsultations, readConsultations } from '../../src/storage/consultations.ts';
import { learnKeeping } from '../../src/storage/keeping.ts';
import { rekey } from '../../src/storage/rekey.ts';
import { eraseAll } from '../../src/storage/shelves.ts';
import { createVault, openVault } from '../../src/storage/vault.ts';
import { emptyLibrary } from './library.ts';

const PHRASE = 'correct horse battery';
const FEW = 10;
const vault = () => createVault(PHRASE, FEW);
const stored = async ({ connection }: ReturnType<typeof emptyLibrary>) =>
  JSON.stringify(await (await connection.open()).db.getAll('meta'));

describe('the requests that are kept', () => {
  test('are none at first, then what was written last', async () => {
    const { connection, another } = emptyLibrary();
    expect(await readConsultations(connection)).toBeNull();
    expect(await changeConsultations(connection, (text) => `${text} one`)).toBe('null one');
    expect(await changeConsultations(another(), (text) => `${text} two`)).toBe('null one two');
    expect(await changeConsultations(connection, () => undefined)).toBe('null one two');
    expect(await readConsultations(connection)).toBe('null one two');
  });

  test('lose nothing when two windows write at once', async () => {
    const { connection, another } = emptyLibrary();
    const add = (word: string) => (text: string | null) => `${text ?? ''}${word}`;
    await Promise.all([changeConsultations(connection, add('a')), changeConsultations(another(), add('b'))]);
    expect(await readConsultations(connection)).toMatch(/^(ab|ba)$/);
  });

  test('are sealed with the cases, under every key, and lie open again without one', async () => {
    const library = emptyLibrary();
    const { connection } = library;
    await changeConsultations(connection, () => 'balloon failed');
    expect(await stored(library)).toContain('balloon failed');
    await rekey(connection, await vault());
    expect(await stored(library)).not.toContain('balloon failed');
    await changeConsultations(connection, (text) => `${text}, twice`);
    expect(await stored(library)).not.toContain('balloon failed');
    await rekey(connection, await createVault('another passphrase', FEW));
    expect(await readConsultations(connection)).toBe('balloon failed, twice');
    await rekey(connection, null);
    expect(await stored(library)).toContain('balloon failed, twice');
  });

  test('do not open without the passphrase, and are not written in plain beside it', async () => {
    const library = emptyLibrary();
    const { connection, another } = library;
    await changeConsultations(connection, () => 'balloon failed');
    const unaware = another();
    await rekey(connection, await vault());
    await expect(readConsultations(unaware)).rejects.toMatchObject({ code: 'locked' });
    await expect(changeConsultations(unaware, () => 'in plain')).rejects.toMatchObject({ code: 'locked' });
    const parameters = await encryption(unaware);
    unaware.vault = parameters && (await openVault(parameters, PHRASE));
    expect(await readConsultations(unaware)).toBe('balloon failed');
  });

  test('are not written by a window that missed the sealing, where none were kept before', async () => {
    const { connection, another } = emptyLibrary();
    const unaware = another();
    await rekey(connection, await vault());
    await expect(changeConsultations(unaware, () => 'in plain')).rejects.toMatchObject({ code: 'locked' });
  });

  test('go when the device is cleared, and are not kept where nothing is', async () => {
    const library = emptyLibrary();
    const { connection, another } = library;
    await changeConsultations(connection, () => 'balloon failed');
    const unaware = another();
    await learnKeeping(unaware);
    await eraseAll(connection, true);
    expect(await stored(library)).not.toContain('balloon failed');
    await expect(changeConsultations(unaware, () => 'again')).rejects.toMatchObject({ code: 'changed' });
    expect(await readConsultations(connection)).toBeNull();
  });
});
