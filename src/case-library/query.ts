import { caseToText } from '#territory/case/serialise.ts';
import { SCHEMA_VERSION } from '#territory/case/versions.ts';
import { listedOf } from '#territory/listed.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { hash } from './fingerprint.ts';
import { folded } from './folded.ts';
import { type CaseRecord, RECORD_VERSION } from './record.ts';
import { sketchOf } from './sketch.ts';

/**
 * The form of the summaries. One of another form, from an older version of this program or a newer one, is made again
 * from its case: raise the last number with every change of `RecordSummary`.
 */
export const SUMMARY_FORM = `${RECORD_VERSION}.${SCHEMA_VERSION}.3`;

/** What the list shows of a case, kept beside it so that a list of thousands opens without reading them. */
export interface RecordSummary {
  /** `SUMMARY_FORM` of when it was written. */
  readonly form: string;
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
  /** Words of the case file, for the list's line and the search. */
  readonly vessel: string | null;
  readonly stentType: string | null;
  readonly pattern: string | null;
  /** What of the case is drawn in its line. */
  readonly sketch: CaseData;
  /** The stored answer: how firm, which devices, and whether it wants the Heart Team. */
  readonly status: string | null;
  readonly choice: readonly string[];
  readonly heartTeam: boolean;
  readonly knowledgeVersion: string;
  /** What was done, as recorded. */
  readonly done: readonly string[];
  /** Of the case without its envelope: equal cases have equal digests. */
  readonly digest: string;
}

export function summaryOf({
  id,
  case: caseData,
  createdAt,
  updatedAt,
  archivedAt,
  answer,
  knowledgeVersion,
}: CaseRecord): RecordSummary {
  return {
    form: SUMMARY_FORM,
    id,
    label: caseData.label ?? '',
    createdAt,
    updatedAt,
    archived: archivedAt !== undefined,
    ...listedOf(caseData),
    sketch: sketchOf(caseData),
    status: answer?.plan.status ?? null,
    choice: answer?.plan.choice ?? [],
    heartTeam: answer?.plan.heartTeam ?? false,
    knowledgeVersion,
    done: caseData.decision?.choice ?? [],
    digest: hash(caseToText(caseData)),
  };
}

/** A case in the list; one that was deleted stays there, in a list of its own, until it is erased. */
export interface ListedCase extends RecordSummary {
  readonly revision: number;
  readonly deletedAt: string | null;
  /** Which write on this device it was, over all cases: of two the later one, whatever the clock said. */
  readonly serial: number;
  /** Written by a newer version of the program: may be saved as a file, and is otherwise left alone. */
  readonly newer: boolean;
}

export type Shelf = 'current' | 'archived' | 'deleted';

export interface LibraryQuery {
  readonly shelf: Shelf;
  readonly text: string;
  /** A device of the answer, `none` for an answer without one, empty for all. */
  readonly plan: string;
  /** Days, `YYYY-MM-DD` in the reader's time zone, both included; empty for no limit. */
  readonly from: string;
  readonly to: string;
}

export const shelfOf = ({ deletedAt, archived }: ListedCase): Shelf =>
  deletedAt !== null ? 'deleted' : archived ? 'archived' : 'current';

/**
 * The cases that match, latest change first. A date that lies ahead says nothing of when that was, and would head the
 * list until then: what bears one comes last.
 * @param words everything of a case that can be searched, in the reader's language, folded as the query is
 * @param dayOf the reader's own day of an instant, `YYYY-MM-DD`
 * @param latest the latest instant that can be past by any clock, ISO 8601 in UTC
 */
export function listed(
  cases: readonly ListedCase[],
  query: LibraryQuery,
  words: (one: ListedCase) => string,
  dayOf: (instant: string) => string,
  latest: string,
): ListedCase[] {
  const isAhead = ({ updatedAt }: ListedCase) => Number(updatedAt > latest);
  const terms = folded(query.text).split(/\s+/).filter(Boolean);
  return cases
    .filter((one) => {
      if (shelfOf(one) !== query.shelf) return false;
      if (query.plan === 'none' ? one.choice.length > 0 : query.plan !== '' && !one.choice.includes(query.plan))
        return false;
      if (query.from !== '' || query.to !== '') {
        const day = dayOf(one.updatedAt);
        if ((query.from !== '' && day < query.from) || (query.to !== '' && day > query.to)) return false;
      }
      if (terms.length === 0) return true;
      const text = words(one);
      return terms.every((term) => text.includes(term));
    })
    .sort(
      (a, b) =>
        isAhead(a) - isAhead(b) ||
        (a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : 1) : a.updatedAt < b.updatedAt ? 1 : -1),
    );
}

/** How long a deleted case can still be brought back. */
export const DELETED_KEPT_DAYS = 7;
