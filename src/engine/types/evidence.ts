// The records that rules cite: the engine hands on their ids and reads nothing else of them.

export type VerificationLevel =
  | 'fulltext-seen'
  | 'abstract-seen'
  | 'secondary-page-seen'
  | 'not-found'
  /** A rule of this project or of the lecture, with no publication behind it. */
  | 'lecture'
  | 'project';

export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly year: number | null;
  readonly doi: string | null;
  readonly verification: VerificationLevel;
}

export interface TrialEndpoint {
  readonly name: string;
  readonly timepoint: string | null;
  readonly arm1: string | null;
  readonly arm2: string | null;
  readonly effect: string | null;
  readonly ci: string | null;
  readonly p: string | null;
}

/** One report of a trial, with the field names of the evidence file. */
export interface Trial {
  readonly id: string;
  /** What sort of thing was read: a label or a document is no trial, and is never plotted. */
  readonly kind: 'study' | 'meta-analysis' | 'label' | 'document';
  readonly name: string;
  readonly shortCitation: string;
  readonly journal: string | null;
  readonly year: number | null;
  readonly pmid: string | null;
  readonly doi: string | null;
  readonly population: string | null;
  readonly isr_type: string | null;
  readonly n: number | null;
  readonly arms: readonly string[] | null;
  readonly followup: string | null;
  readonly endpoints: readonly TrialEndpoint[];
  readonly lecture_claim: string | null;
  readonly discrepancy: string | null;
  readonly verification: 'fulltext-seen' | 'abstract-seen' | 'secondary-page-seen' | 'not-found';
  readonly seen_at: readonly string[];
  readonly note: string | null;
  readonly conclusion: string | null;
}
