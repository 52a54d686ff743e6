import { create } from 'zustand';
import type { ListedCase } from '../../case-library/query.ts';
import type { AnswerSnapshot } from '../../case-library/record.ts';
import type { Unreadable } from '../../case-library/unreadable.ts';
import { type DeviceSettings, readMirror } from '../../storage/device.ts';
import type { StorageState } from '../../storage/persistence.ts';
import type { ProblemCode } from '../../storage/storage-problem.ts';
import type { DoubtedClock } from '../../storage/tidy.ts';
import type { LibraryPhase } from './library-phase.ts';

/** Something that happened to a case without being asked for, said once. */
export type LibraryNotice =
  | 'forked'
  | 'conflict-copy'
  | 'stored-anew'
  | 'both-kept'
  | 'in-use'
  | 'unreadable'
  | 'gone'
  | 'seal-gone';

/**
 * What was being done when something failed: `saving` and `opening` are tried again until they succeed, `tidying` within
 * the hour; something that was `asked` for is not.
 */
export type Attempted = 'saving' | 'opening' | 'asked' | 'tidying';

export interface CurrentCase {
  /** Null while nothing has been entered. */
  readonly id: string | null;
  /** A reader shows what another window writes. */
  readonly role: 'writer' | 'reader';
  /** ISO 8601 in UTC; null while there are changes that are not stored. */
  readonly savedAt: string | null;
  /** The answer that was stored with the case, until the case is changed. */
  readonly then: AnswerSnapshot | null;
}

interface LibraryState {
  phase: LibraryPhase;
  /** Why something failed, and what. `draft-only`: refused, and a draft of the case is kept. */
  problem: { code: ProblemCode | 'draft-only'; message: string; of: Attempted } | null;
  notice: LibraryNotice | null;
  current: CurrentCase;
  cases: readonly ListedCase[];
  /** Whether the cases were read at all: a list that was not is not an empty one. */
  listed: 'yes' | 'no' | { failed: string };
  quarantine: readonly Unreadable[];
  /** A case of another day that was on the screen when the program started, and when it was last changed: ISO 8601 in UTC. */
  reopened: { id: string; at: string } | null;
  /** A case of a newer version that somebody wanted to open: its text, to be saved as a file. */
  newer: { id: string; text: string } | null;
  device: DeviceSettings;
  storage: StorageState;
  /** Ids of the cases deleted last, for taking it back. */
  justDeleted: readonly string[];
  /** Those were deleted because nobody had touched them for so many days; null when somebody deleted them. */
  untouchedDays: number | null;
  /** The clock of this device is not believed, and something hangs on it. */
  clock: DoubtedClock | null;
  /** Whether the cases are open beside the case. */
  panel: boolean;
}

export const NO_CASE: CurrentCase = { id: null, role: 'writer', savedAt: null, then: null };

/** What the screen knows of the library; `app/library` keeps it up to date. */
export const useLibraryStore = create<LibraryState>()(() => ({
  phase: 'starting',
  problem: null,
  notice: null,
  reopened: null,
  current: NO_CASE,
  cases: [],
  listed: 'no',
  quarantine: [],
  newer: null,
  device: readMirror(),
  storage: { persisted: null, usedBytes: null, quotaBytes: null },
  justDeleted: [],
  untouchedDays: null,
  clock: null,
  panel: false,
}));

export const setLibrary = useLibraryStore.setState;
export const library = useLibraryStore.getState;
