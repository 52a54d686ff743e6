import type { VerificationLevel } from '../../../engine/types/evidence.ts';
import type { TrialId } from './trials.ts';

/** One report in the story of paclitaxel and mortality. Shown with both sides wherever a coated device is advised. */
export interface TimelineEntry {
  readonly id: string;
  /** Year and month, or the day where one was printed. */
  readonly date: string;
  readonly side: 'signal' | 'none-shown';
  /** The patients: both, or one of the two pictures. */
  readonly in: 'any' | 'claudication' | 'limb-threat';
  /** The record whose figures the text gives; null where none is on record. */
  readonly record: TrialId | null;
  readonly verification: VerificationLevel;
}

/** In the order of their dates. Newer is not truer: the last entry does not close the question. */
export const paclitaxelTimeline = [
  {
    id: 'katsanos',
    date: '2018-12',
    side: 'signal',
    in: 'any',
    record: 'katsanos-2018',
    verification: 'abstract-seen',
  },
  {
    id: 'fda-first',
    date: '2019-01-17',
    side: 'signal',
    in: 'any',
    record: null,
    verification: 'secondary-page-seen',
  },
  {
    id: 'fda-second',
    date: '2019-08-07',
    side: 'signal',
    in: 'any',
    record: null,
    verification: 'secondary-page-seen',
  },
  {
    id: 'rocha-singh',
    date: '2020-05',
    side: 'signal',
    in: 'any',
    record: 'rocha-singh-2020',
    verification: 'abstract-seen',
  },
  {
    id: 'swedepad-interim',
    date: '2020-12',
    side: 'none-shown',
    in: 'any',
    record: null,
    verification: 'secondary-page-seen',
  },
  {
    id: 'fda-2023',
    date: '2023-07',
    side: 'none-shown',
    in: 'any',
    record: 'fda-2023-letter',
    verification: 'secondary-page-seen',
  },
  {
    id: 'parikh',
    date: '2023-11',
    side: 'none-shown',
    in: 'any',
    record: 'parikh-2023',
    verification: 'abstract-seen',
  },
  {
    id: 'basil-3',
    date: '2025-02',
    side: 'none-shown',
    in: 'limb-threat',
    record: 'basil-3',
    verification: 'secondary-page-seen',
  },
  {
    id: 'swedepad-1',
    date: '2025-09',
    side: 'none-shown',
    in: 'limb-threat',
    record: 'swedepad-1',
    verification: 'secondary-page-seen',
  },
  {
    id: 'swedepad-2',
    date: '2025-09',
    side: 'signal',
    in: 'claudication',
    record: 'swedepad-2',
    verification: 'secondary-page-seen',
  },
  {
    id: 'basil-3-longterm',
    date: '2025-11',
    side: 'none-shown',
    in: 'limb-threat',
    record: 'basil-3-longterm',
    verification: 'abstract-seen',
  },
] as const satisfies readonly TimelineEntry[];
