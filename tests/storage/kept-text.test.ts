import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type Connection, encryption } from '../../src/storage/connection.ts';
import { learnKeeping } from '../../src/storage/keeping.ts';
import { changeKeptText, readKeptText } from '../../src/storage/kept-text.ts';
import { KEPT_TEXTS } from '../../src/storage/meta.ts';
import { rekey } from '../../src/storage/rekey.ts';
import { eraseAll } from '../../src/storage/shelves.ts';
import { createVault, openVault } from '../../src/storage/vault.ts';
import { emptyLibrary } from './library.ts';

const PHRASE = 'correct horse battery';
const FEW = 10;
const vault = () => createVault(PHRASE, FEW);
const stored = async ({ connection }: ReturnType<typeof emptyLibrary>) =>
  JSON.stringify(await (await connection.open()).db.getAll('meta'));

describe.each(KEPT_TEXTS)('the text kept as %s', (name) => {
  const readKept = (connection: Connection) => readKeptText(connection, name);
  const changeKept = (connection: Connection, change: (text: string | null) => string | undefined) =>
    changeKeptText(connection, name, change);

  test('is none at first, then what was written last', async () => {
    const { connection, another } = emptyLibrary();
    expect(await readKept(connection)).toBeNull();
    expect(await changeKept(connection, (text) => `${text} one`)).toBe('null one');
    expect(await changeKept(another(), (text) => `${text} two`)).toBe('null one two');
    expect(await changeKept(connection, () => undefined)).toBe('null one two');
    expect(await readKept(connection)).toBe('null one two');
  });

  test('loses nothing when two windows write at once', async () => {
    const { connection, another } = emptyLibrary();
    const add = (word: string) => (text: string | null) => `${text ?? ''}${word}`;
    await Promise.all([changeKept(connection, add('a')), changeKept(another(), add('b'))]);
    expect(await readKept(connection)).toMatch(/^(ab|ba)$/);
  });

  test('is sealed with the cases, under every key, and lies open again without one', async () => {
    const library = emptyLibrary();
    const { connection } = library;
    await changeKept(connection, () => 'balloon failed');
    expect(await stored(library)).toContain('balloon failed');
    await rekey(connection, await vault());
    expect(await stored(library)).not.toContain('balloon failed');
    await changeKept(connection, (text) => `${text}, twice`);
    expect(await stored(library)).not.toContain('balloon failed');
    await rekey(connection, await createVault('another passphrase', FEW));
    expect(await readKept(connection)).toBe('balloon failed, twice');
    await rekey(connection, null);
    expect(await stored(library)).toContain('balloon failed, twice');
  });

  test('does not open without the passphrase, and is not written in plain beside it', async () => {
    const library = emptyLibrary();
    const { connection, another } = library;
    await changeKept(connection, () => 'balloon failed');
    const unaware = another();
    await rekey(connection, await vault());
    await expect(readKept(unaware)).rejects.toMatchObject({ code: 'locked' });
    await expect(changeKept(unaware, () => 'in plain')).rejects.toMatchObject({ code: 'locked' });
    const parameters = await encryption(unaware);
    unaware.vault = parameters && (await openVault(parameters, PHRASE));
    expect(await readKept(unaware)).toBe('balloon failed');
  });

  test('is not written by a window that missed the sealing, where none was kept before', async () => {
    const { connection, another } = emptyLibrary();
    const unaware = another();
    await rekey(connection, await vault());
    await expect(changeKept(unaware, () => 'in plain')).rejects.toMatchObject({ code: 'locked' });
  });

  test('goes when the device is cleared, and is not kept where nothing is', async () => {
    const library = emptyLibrary();
    const { connection, another } = library;
    await changeKept(connection, () => 'balloon failed');
    const unaware = another();
    await learnKeeping(unaware);
    await eraseAll(connection, true);
    expect(await stored(library)).not.toContain('balloon failed');
    await expect(changeKept(unaware, () => 'again')).rejects.toMatchObject({ code: 'changed' });
    expect(await readKept(connection)).toBeNull();
  });
});
