import type { DraftOf } from '../../case-library/draft.ts';
import { type ListedCase, shelfOf } from '../../case-library/query.ts';
import { listCases } from '../../storage/list-cases.ts';
import { loadCase } from '../../storage/read-records.ts';
import { connection } from './context.ts';

/** Rows of the time before writes were counted are told apart by when they were changed. */
const later = (a: ListedCase, b: ListedCase): boolean =>
  a.serial === b.serial ? a.updatedAt > b.updatedAt : a.serial > b.serial;

/**
 * The case that was written last, if that was after the write `since`: what was on the screen when a crash took the draft
 * with it. A screen that was emptied by hand is later than all of them.
 */
export async function latestCase(since: number): Promise<string | null> {
  const cases = await listCases(connection);
  const open = cases.filter((one) => shelfOf(one) === 'current' && !one.newer && one.serial > since);
  return open.reduce<ListedCase | null>((a, b) => (a && later(a, b) ? a : b), null)?.id ?? null;
}

/** The stored case that a draft belongs to, unless it is gone or cannot be read. */
export async function storedFor(of: DraftOf | null) {
  const loaded = of ? await loadCase(connection, of.id) : null;
  return loaded?.status === 'ok' && loaded.deletedAt === null ? loaded : null;
}
