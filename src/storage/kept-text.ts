import { fromBody, nameOf, sameBody, toBody } from './bodies.ts';
import { type Connection, reading, writing } from './connection.ts';
import { type KeptText, type KeptTextRow, metaRow } from './meta.ts';
import { StorageProblem } from './storage-problem.ts';
import { untilUndisturbed } from './undisturbed.ts';

const row = (connection: Connection, name: KeptText): Promise<KeptTextRow | undefined> =>
  reading(connection, (db) => metaRow(db.transaction('meta').store, name));

/**
 * What is kept here under this name, as the text that was written last; null where there is none.
 * @throws StorageProblem; `locked` without the passphrase
 */
export async function readKeptText(connection: Connection, name: KeptText): Promise<string | null> {
  const there = await row(connection, name);
  return there ? fromBody(there.body, nameOf[name], connection.vault) : null;
}

/**
 * Changes that text as it is when it is written, so that no window writes over what another has added. It is
 * sealed with the cases, as a request holds its case, and where cases are not kept, it is not either.
 * @param change gets what is there now; undefined leaves it as it is
 * @returns what is there now
 * @throws StorageProblem
 */
export const changeKeptText = (
  connection: Connection,
  name: KeptText,
  change: (text: string | null) => string | undefined,
): Promise<string | null> =>
  untilUndisturbed(async () => {
    const before = await row(connection, name);
    const textBefore = before ? await fromBody(before.body, nameOf[name], connection.vault) : null;
    const text = change(textBefore);
    if (text === undefined) return textBefore;
    const body = await toBody(text, nameOf[name], connection.vault);
    return writing(connection, async (tx) => {
      const meta = tx.objectStore('meta');
      const now = await metaRow(meta, name);
      if (now ? !sameBody(before?.body, now.body) : before !== undefined)
        throw new StorageProblem('conflict', 'another window wrote meanwhile');
      await meta.put({ body }, name);
      return text;
    });
  });
