import { caseToText } from '#territory/case/serialise.ts';
import type { Incoming } from './library-file.ts';
import type { CaseRecord, Outside } from './record.ts';
import { sameRecord } from './record-text.ts';

export type Novelty = 'new' | 'same' | 'different';

/** What importing one case would mean; `mine` is the stored case it was held against. */
export interface Compared {
  readonly record: CaseRecord;
  readonly novelty: Novelty;
  readonly mine: CaseRecord | null;
}

/** What becomes of a case that differs from the stored one of the same id. */
export type OnDifferent = 'keep-mine' | 'keep-both' | 'replace';

/** One write of a merge: a case that is not there yet, or the next state of one that is. */
export interface MergeWrite {
  readonly record: CaseRecord;
  readonly replaces: boolean;
}

/**
 * Holds what a file brings against what is stored.
 * @param byId the stored record of an id
 * @param byCase any stored record with exactly this case, for bare case files
 */
export function compared(
  incoming: readonly Incoming[],
  byId: (id: string) => CaseRecord | undefined,
  byCase: (caseText: string) => CaseRecord | undefined,
): Compared[] {
  return incoming.map(({ record, bare }) => {
    const mine = (bare ? byCase(caseToText(record.case)) : byId(record.id)) ?? null;
    if (!mine) return { record, novelty: 'new', mine };
    return { record, novelty: bare || sameRecord(record, mine) ? 'same' : 'different', mine };
  });
}

/** The writes that a merge consists of. Only `replace` touches a stored case, and that one becomes a version of itself. */
export function mergeWrites(items: readonly Compared[], onDifferent: OnDifferent, outside: Outside): MergeWrite[] {
  return items.flatMap(({ record, novelty }): MergeWrite[] => {
    if (novelty === 'same' || (novelty === 'different' && onDifferent === 'keep-mine')) return [];
    if (novelty === 'new') return [{ record, replaces: false }];
    return onDifferent === 'replace'
      ? [{ record, replaces: true }]
      : [{ record: { ...record, id: outside.newId() }, replaces: false }];
  });
}
