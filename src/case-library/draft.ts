import { caseToText } from '../case-file/serialise.ts';
import type { CaseData } from '../engine/types/case-data.ts';
import { type CaseRecord, isBlank } from './record.ts';

/** The last state of the screen, kept at once and outside the library, with the case it belongs to. */
export interface Draft {
  readonly case: CaseData;
  /** Absent in a draft of the time before the library. `at` is when it was last changed. */
  readonly of: { readonly id: string; readonly at: string } | null;
}

/**
 * What is done with the draft when the program starts: `nothing` for an empty screen, `stored` when the library holds it
 * or something newer, `ahead` when the library has to catch up, `new` when the library has no such case.
 */
export type DraftFate = 'nothing' | 'stored' | 'ahead' | 'new';

/** @param stored the library's record of the draft's id, if there is one that this version can read */
export function draftFate(draft: Draft, stored: CaseRecord | null): DraftFate {
  if (draft.of && stored) {
    if (caseToText(stored.case) === caseToText(draft.case)) return 'stored';
    return draft.of.at > stored.updatedAt ? 'ahead' : 'stored';
  }
  return isBlank(draft.case) ? 'nothing' : 'new';
}
