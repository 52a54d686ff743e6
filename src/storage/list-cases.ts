import { emptyCase } from '#territory/case/edit.ts';
import { type ListedCase, type RecordSummary, SUMMARY_FORM, summaryOf } from '../case-library/query.ts';
import { fromBody, nameOf, toBody } from './bodies.ts';
import { createBreath } from './breath.ts';
import { type Connection, reading, writing } from './connection.ts';
import type { ListRow } from './database.ts';
import { loadCase, rethrowLocked } from './read-records.ts';
import type { Body } from './vault.ts';

/** So many are unsealed at once. */
const PIECE = 200;

/**
 * Every case for the list, unsorted. A summary that is missing, cannot be read or has another form is made again from
 * its case; one without a case is passed over.
 * @throws StorageProblem
 */
export async function listCases(connection: Connection): Promise<ListedCase[]> {
  const [rows, ids] = await reading(connection, (db) => {
    const tx = db.transaction(['list', 'records'], 'readonly');
    return Promise.all([tx.objectStore('list').getAll(), tx.objectStore('records').getAllKeys()]);
  });
  const there = new Set(ids);
  const cases: ListedCase[] = [];
  const breath = createBreath();
  for (let from = 0; from < rows.length; from += PIECE) {
    const read = await Promise.all(rows.slice(from, from + PIECE).map((row) => listRow(connection, row)));
    for (const one of read) if (one && there.has(one.id)) cases.push(one);
    await breath();
  }
  const summed = new Set(cases.map(({ id }) => id));
  const rest = ids.filter((id) => !summed.has(id));
  return rest.length === 0 ? cases : [...cases, ...(await summedUp(connection, rest))];
}

async function listRow(connection: Connection, row: ListRow): Promise<ListedCase | null> {
  const { id, revision, deletedAt, serial = 0, body } = row;
  const summary = readSummary(await fromBody(body, nameOf.list(id), connection.vault).catch(rethrowLocked));
  return summary && summary.id === id ? { ...summary, revision, deletedAt, serial, newer: false } : null;
}

function readSummary(text: string): RecordSummary | null {
  try {
    const summary = JSON.parse(text) as RecordSummary;
    const texts = [summary.id, summary.label, summary.createdAt, summary.updatedAt, summary.digest];
    const whole =
      summary.form === SUMMARY_FORM &&
      texts.every((one) => typeof one === 'string') &&
      typeof summary.sketch === 'object' &&
      summary.sketch !== null &&
      Array.isArray(summary.choice) &&
      Array.isArray(summary.done);
    return whole ? summary : null;
  } catch {
    return null;
  }
}

/** From the cases themselves. Their summaries are kept, so that the next list need not read them again. */
async function summedUp(connection: Connection, ids: readonly string[]): Promise<ListedCase[]> {
  const cases: ListedCase[] = [];
  const breath = createBreath();
  for (const id of ids) {
    const loaded = await loadCase(connection, id);
    if (loaded.status === 'ok') {
      const { record, revision, deletedAt, serial } = loaded;
      cases.push({ ...summaryOf(record), revision, deletedAt, serial, newer: false });
    } else if (loaded.status === 'newer') {
      const { revision, updatedAt, deletedAt, serial } = loaded;
      cases.push({ ...newerSummary(id, updatedAt), revision, deletedAt, serial, newer: true });
    }
    await breath();
  }
  // Where nothing can be written the list is there all the same.
  await keepSummaries(connection, cases).catch(() => {});
  return cases;
}

async function keepSummaries(connection: Connection, cases: readonly ListedCase[]): Promise<void> {
  const fresh: { one: ListedCase; body: Body }[] = [];
  for (const one of cases) {
    // What a newer version wrote beside its case stays its own.
    if (one.newer) continue;
    const { revision: _revision, deletedAt: _deletedAt, serial: _serial, newer: _newer, ...summary } = one;
    fresh.push({ one, body: await toBody(JSON.stringify(summary), nameOf.list(one.id), connection.vault) });
  }
  if (fresh.length === 0) return;
  await writing(connection, async (tx) => {
    for (const { one, body } of fresh) {
      const row = await tx.objectStore('records').get(one.id);
      if (row?.revision === one.revision) await tx.objectStore('list').put({ ...row, newer: false, body });
    }
  });
}

const newerSummary = (id: string, updatedAt: string): RecordSummary => ({
  form: SUMMARY_FORM,
  id,
  label: '',
  createdAt: updatedAt,
  updatedAt,
  archived: false,
  vessel: null,
  stentType: null,
  pattern: null,
  sketch: emptyCase(),
  status: null,
  choice: [],
  heartTeam: false,
  knowledgeVersion: '',
  done: [],
  digest: '',
});
