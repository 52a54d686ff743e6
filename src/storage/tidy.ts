import { DELETED_KEPT_DAYS } from '../case-library/query.ts';
import { type Connection, reading, type Writing, writing } from './connection.ts';
import { changeDevice } from './keeping.ts';
import { type DeviceRow, metaRow, NO_CLOCK } from './meta.ts';
import { type ClockDoubt, clockDoubt, type Due, dueOf } from './retention.ts';
import { eraseIn, putBoth } from './shelves.ts';

/** A clock that is not believed, and what waits because of it. */
export interface DoubtedClock {
  readonly why: ClockDoubt;
  /** Where the clock stands, and the latest time that was believed. */
  readonly now: string;
  readonly latestAt: string | null;
  /** So many cases would be deleted or erased if the clock were right. */
  readonly waiting: number;
}

export interface Tidied {
  /** Ids of the cases that nobody touched for as long as the device is told: they lie with the deleted ones now. */
  readonly moved: readonly string[];
  /** So many that had been deleted long enough are erased. */
  readonly erased: number;
  /** Null when the clock is believed, or nothing hangs on it. */
  readonly doubt: DoubtedClock | null;
}

/** What is due now. @param days in place of what the device is told */
async function due(connection: Connection, inUse: string | null, days?: number | null) {
  const now = connection.outside.now();
  return reading(connection, async (db) => {
    const tx = db.transaction(['meta', 'list'], 'readonly');
    const meta = tx.objectStore('meta');
    const [device, clock, rows] = await Promise.all([
      metaRow(meta, 'device'),
      metaRow(meta, 'clock'),
      tx.objectStore('list').getAll(),
    ]);
    const told = {
      eraseAfterDays: days === undefined ? (device?.eraseAfterDays ?? null) : days,
      countsFrom: device?.countsFrom ?? null,
    };
    const found: Record<Due, string[]> = { delete: [], erase: [], stamp: [] };
    for (const row of rows) {
      const what = row.id === inUse ? null : dueOf(row, now, told);
      if (what) found[what].push(row.id);
    }
    const shelf = rows.some(({ deletedAt }) => deletedAt !== null);
    return { now, told, found, shelf, rows: rows.length, latestAt: (clock ?? NO_CLOCK).latestAt };
  });
}

/** How many cases would go to the deleted ones if untouched ones went after so many days. @throws StorageProblem */
export async function countUntouched(connection: Connection, days: number, inUse: string | null): Promise<number> {
  return (await due(connection, inUse, days)).found.delete.length;
}

/**
 * Moves what nobody has touched for as long as the device is told to the deleted ones, and erases what lay there for a
 * week. Not under a clock that is not believed: then nothing is moved or erased, and it says why.
 * @param inUse the case on the screen, which is left alone
 * @param believed somebody has said that the clock is right
 * @throws StorageProblem
 */
export async function tidy(connection: Connection, inUse: string | null, believed = false): Promise<Tidied> {
  // What belongs to a newer version is its own to tidy.
  if ((await connection.open()).readOnly) return { moved: [], erased: 0, doubt: null };
  const { now, told, found, shelf, rows, latestAt } = await due(connection, inUse);
  const { builtOn } = connection.outside;
  const doubtFor = (days: number) => {
    const doubt = clockDoubt(now, latestAt, builtOn, days);
    return believed && doubt !== 'before-build' ? null : doubt;
  };
  const doubt = doubtFor(DELETED_KEPT_DAYS);
  // A jump that is short for those untouched may be long for the deleted ones.
  const moving = doubtFor(told.eraseAfterDays ?? DELETED_KEPT_DAYS) ? [] : found.delete;
  const erasing = doubt ? [] : found.erase;
  const waiting = found.delete.length + found.erase.length - moving.length - erasing.length;
  // Long after the last look, and nothing to lose: the device was not used for a while.
  const sure = doubt === null || (doubt === 'jump' && waiting === 0);
  const ids = { delete: moving, erase: erasing, stamp: sure ? found.stamp : [] };
  const done = await writing(connection, (tx) => carryOut(tx, ids, now, told, sure), false);
  const hangsOnIt = doubt !== null && !sure && (waiting > 0 || (rows > 0 && (told.eraseAfterDays !== null || shelf)));
  return { ...done, doubt: hangsOnIt ? { why: doubt, now, latestAt, waiting } : null };
}

async function carryOut(
  tx: Writing,
  ids: Record<Due, readonly string[]>,
  now: string,
  told: Pick<DeviceRow, 'eraseAfterDays' | 'countsFrom'>,
  sure: boolean,
): Promise<{ moved: string[]; erased: number }> {
  /** Nothing is done on the word of a summary. */
  const still = async (what: Due) => {
    const rows = await Promise.all(ids[what].map((id) => tx.objectStore('records').get(id)));
    return rows.flatMap((row) => (row && dueOf(row, now, told) === what ? [row.id] : []));
  };
  const [moved, erased, stamped] = [await still('delete'), await still('erase'), await still('stamp')];
  await putBoth(tx, moved, ({ revision }) => ({ revision: revision + 1, deletedAt: now, since: now }));
  await putBoth(tx, stamped, () => ({ since: now }));
  await eraseIn(tx, erased);
  if (sure) {
    const clock = (await metaRow(tx.objectStore('meta'), 'clock')) ?? NO_CLOCK;
    await tx.objectStore('meta').put({ ...clock, latestAt: now }, 'clock');
    await changeDevice(tx, ({ countsFrom }) => ({
      countsFrom: countsFrom === null || countsFrom > now ? now : countsFrom,
    }));
  }
  return { moved, erased: erased.length };
}
