import type { Draft } from '../../case-library/draft.ts';
import { shelfOf } from '../../case-library/query.ts';
import { listCases } from '../../storage/list-cases.ts';
import { loadCase } from '../../storage/read-records.ts';
import { connection } from './context.ts';

/**
 * The case that was changed last, if that was later than `since`: what was on the screen when a crash took the draft
 * with it. A screen that was emptied by hand is later than all of them.
 */
export async function latestCase(since: string): Promise<string | null> {
  const cases = await listCases(connection);
  const open = cases.filter((one) => shelfOf(one) === 'current' && !one.newer && one.updatedAt > since);
  return (
    open.reduce<(typeof open)[number] | null>((a, b) => (a && a.updatedAt > b.updatedAt ? a : b), null)?.id ?? null
  );
}

/** The stored case that a draft belongs to, unless it is gone or cannot be read. */
export async function storedFor(of: Draft['of']) {
  const loaded = of ? await loadCase(connection, of.id) : null;
  return loaded?.status === 'ok' && loaded.deletedAt === null ? loaded : null;
}
