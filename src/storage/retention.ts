import { DELETED_KEPT_DAYS } from '../case-library/query.ts';
import type { RecordRow } from './database.ts';
import type { ClockRow, DeviceRow } from './meta.ts';

export const DAY_MS = 86_400_000;
/** A clock that is set back by no more is an hour changed or a correction, nothing to wonder at. */
const SLACK_MS = DAY_MS;

/** Why a clock is not believed: it stands before this program was built, before the latest time that was seen, or long after. */
export type ClockDoubt = 'before-build' | 'back' | 'jump';

/**
 * Whether the clock can be right. All times are ISO 8601.
 * @param latestAt the latest time that was believed; null when there was none
 * @param jumpDays so many whole days may lie between two looks
 */
export function clockDoubt(now: string, latestAt: string | null, builtOn: string, jumpDays: number): ClockDoubt | null {
  const at = Date.parse(now);
  if (at < Date.parse(builtOn) - SLACK_MS) return 'before-build';
  if (latestAt === null) return null;
  const since = at - Date.parse(latestAt);
  if (since < -SLACK_MS) return 'back';
  return since > jumpDays * DAY_MS ? 'jump' : null;
}

/** What is written of time with a case: under a clock that is not believed, nothing but that it was written. */
export function stampAt(now: string, clock: ClockRow, builtOn: string): { since: string | null; clock: ClockRow } {
  const serial = clock.serial + 1;
  if (clockDoubt(now, clock.latestAt, builtOn, DELETED_KEPT_DAYS)) return { since: null, clock: { ...clock, serial } };
  const latestAt = clock.latestAt !== null && clock.latestAt > now ? clock.latestAt : now;
  return { since: now, clock: { latestAt, serial } };
}

type Lying = Pick<RecordRow, 'updatedAt' | 'deletedAt'> & { readonly since?: RecordRow['since'] | undefined };

/**
 * Since when a case lies as it does, in milliseconds; null when that is not known. A row of version 1 counts from its
 * last change or from when this program first looked at it, whichever is later.
 */
function sinceMs({ since, updatedAt, deletedAt }: Lying, countsFrom: string | null): number | null {
  if (since !== undefined) return since === null ? null : Date.parse(since);
  return countsFrom === null ? null : Math.max(Date.parse(deletedAt ?? updatedAt), Date.parse(countsFrom));
}

/**
 * What is due for a case: `delete` moves it to the deleted ones, `erase` takes it from there for good, `stamp` says that
 * it counts from now on, because it lies since a time that was not believed or has not come yet.
 */
export type Due = 'delete' | 'erase' | 'stamp';

export function dueOf(
  row: Lying,
  now: string,
  { eraseAfterDays, countsFrom }: Pick<DeviceRow, 'eraseAfterDays' | 'countsFrom'>,
): Due | null {
  const since = sinceMs(row, countsFrom);
  const at = Date.parse(now);
  if (row.since !== undefined && (since === null || since > at + SLACK_MS)) return 'stamp';
  const days = row.deletedAt === null ? eraseAfterDays : DELETED_KEPT_DAYS;
  if (since === null || days === null || since >= at - days * DAY_MS) return null;
  return row.deletedAt === null ? 'delete' : 'erase';
}
