import { caseToText } from '#territory/case/serialise.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { type CaseRecord, isBlank } from './record.ts';

/** Which case of the library a draft is a state of. */
export interface DraftOf {
  /** Empty where the draft belongs to no case yet. */
  readonly id: string;
  /** How often the case had been changed when it was in this state; null in a draft of the time before that was counted. */
  readonly edits: number | null;
}

/** The last state of the screen, kept at once and outside the library, with the case it belongs to. */
export interface Draft {
  readonly case: CaseData;
  /** Null in a draft of the time before the library. */
  readonly of: DraftOf | null;
}

/** The library's side of it: a case, and how often it had been changed when it was stored. */
export interface StoredState {
  readonly record: CaseRecord;
  readonly edits: number;
}

/**
 * What is done with the draft when the program starts: `nothing` for an empty screen, `stored` when the library holds it
 * or something newer, `ahead` when the library has to catch up, `apart` when nobody can tell which is newer, so that both
 * are kept, `new` when the library has no such case.
 */
export type DraftFate = 'nothing' | 'stored' | 'ahead' | 'apart' | 'new';

/**
 * Told by how often the case was changed, never by a clock, which may have been wrong or put right in between.
 * @param stored the library's state of the draft's case, if there is one that this version can read
 */
export function draftFate(draft: Draft, stored: StoredState | null): DraftFate {
  if (!draft.of || !stored) return isBlank(draft.case) ? 'nothing' : 'new';
  if (caseToText(stored.record.case) === caseToText(draft.case)) return 'stored';
  const { edits } = draft.of;
  if (edits === null || edits === stored.edits) return isBlank(draft.case) ? 'stored' : 'apart';
  return edits > stored.edits ? 'ahead' : 'stored';
}
