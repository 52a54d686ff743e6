import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import type { Classification } from '../../src/territories/coronary/classifications.ts';
import type { GuidelineQuestion } from '../../src/territories/coronary/guideline-positions.ts';
import type { Hazard } from '../../src/territories/coronary/hazard.ts';
import type { Criterion } from '../../src/territories/coronary/intended-purpose.ts';
import type { DeviceLabel } from '../../src/territories/coronary/label-limits.ts';
import type { QuotedNumbers } from '../../src/territories/coronary/quoted-numbers.ts';
import type { Outcome } from '../../src/territories/coronary/types/inspection.ts';
import type { RuleBook, Source, Trial } from '../../src/territories/coronary/types/knowledge.ts';

/** A case that shows one outcome of one rule: what it claims, and what the engine made of it. */
export interface ShownOutcome {
  readonly rule: string;
  readonly title: string;
  readonly claims: Outcome;
  readonly found: Outcome;
}

/** Ids that were given out, by kind, each with what it stood for then. Nothing is ever taken out of it. */
export interface Register {
  readonly ids: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ids that are no longer used, as `rule D99`, each with the reason. They are never used again. */
  readonly retired: Readonly<Record<string, string>>;
}

/** Records that nothing uses, and may stay, because of a reason. */
export interface AllowedOrphans {
  readonly trials: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** What there is that can show something, by the names that a record refers to it by. */
export interface Checks {
  /** Titles of the tests that run, by their file. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
  /** Claims of `npm run prove`, in their words and by their ids. */
  readonly claims: readonly string[];
  /** Titles of the worked cases, by their id. */
  readonly workedCases: Readonly<Record<string, string>>;
  readonly linters: readonly string[];
}

/** Everything that the linters look at: the knowledge with its texts, and what surrounds it. Plain data. */
export interface Subject {
  /** The day of the check, `YYYY-MM-DD`: a clock that a test can set. */
  readonly today: string;
  readonly knowledge: RuleBook;
  readonly trials: readonly Trial[];
  readonly sources: readonly Source[];
  readonly questions: readonly GuidelineQuestion[];
  readonly classifications: readonly Classification[];
  readonly labels: readonly DeviceLabel[];
  /** The comparisons that a forest plot shows. */
  readonly effects: readonly { readonly trialId: string; readonly favours: string; readonly against: string }[];
  /** The trials against whose population a patient is held. */
  readonly populations: readonly { readonly trial: string }[];
  /** The questions of the clinic, each with the reports that speak to it. */
  readonly evidenceQuestions: readonly {
    readonly id: string;
    readonly trials: readonly string[];
    readonly mixed: readonly string[];
  }[];
  readonly quotedNumbers: readonly QuotedNumbers[];
  readonly topics: readonly string[];
  readonly hazards: readonly Hazard[];
  /** What the intended purpose says of how a recommendation can be checked. */
  readonly criteria: readonly Criterion[];
  readonly checks: Checks;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** Facts that are computed rather than entered. */
  readonly computedFacts: readonly string[];
  /** Words of the engine's results and of the records, by the prefix of their texts. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly fixtures: readonly ShownOutcome[];
  /** Outcomes that a rule cannot have, with the reason. */
  readonly neverShown: readonly { readonly rule: string; readonly outcome: Outcome; readonly reason: string }[];
  readonly components: readonly { readonly path: string; readonly source: string }[];
  readonly register: Register;
  readonly allowedOrphans: AllowedOrphans;
}
