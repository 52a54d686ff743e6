import { fromBody, nameOf, sameBody, toBody } from './bodies.ts';
import { type Connection, reading, writing } from './connection.ts';
import { type ConsultationsRow, metaRow } from './meta.ts';
import { StorageProblem } from './storage-problem.ts';
import { untilUndisturbed } from './undisturbed.ts';

const row = (connection: Connection): Promise<ConsultationsRow | undefined> =>
  reading(connection, (db) => metaRow(db.transaction('meta').store, 'consultations'));

/**
 * The requests for a second opinion that are kept here, as the text that was written last; null where there are none.
 * @throws StorageProblem; `locked` without the passphrase
 */
export async function readConsultations(connection: Connection): Promise<string | null> {
  const there = await row(connection);
  return there ? fromBody(there.body, nameOf.consultations, connection.vault) : null;
}

/**
 * Changes that text as it is when it is written, so that no window writes over what another has added. A request holds its
 * case: it is sealed with the cases, and where cases are not kept, it is not either.
 * @param change gets what is there now; undefined leaves it as it is
 * @returns what is there now
 * @throws StorageProblem
 */
export const changeConsultations = (
  connection: Connection,
  change: (text: string | null) => string | undefined,
): Promise<string | null> =>
  untilUndisturbed(async () => {
    const before = await row(connection);
    const textBefore = before ? await fromBody(before.body, nameOf.consultations, connection.vault) : null;
    const text = change(textBefore);
    if (text === undefined) return textBefore;
    const body = await toBody(text, nameOf.consultations, connection.vault);
    return writing(connection, async (tx) => {
      const meta = tx.objectStore('meta');
      const now = await metaRow(meta, 'consultations');
      if (now ? !sameBody(before?.body, now.body) : before !== undefined)
        throw new StorageProblem('conflict', 'another window wrote meanwhile');
      await meta.put({ body }, 'consultations');
      return text;
    });
  });
