import type { RuleOf } from '../../../engine/types/book.ts';
import type { Book, Territory } from '../../../engine/types/territory.ts';
import type { LimbTerms } from '../terms.ts';

export type Rule = RuleOf<LimbTerms>;
export type Knowledge = Territory<LimbTerms>;
export type RuleBook = Book<LimbTerms>;
export type { Citation, KnowledgeVersion, Strength, Verdict } from '../../../engine/types/book.ts';
export type { Source, Trial, TrialEndpoint, VerificationLevel } from '../../../engine/types/evidence.ts';
export type { Action, Section, Stage as StageName } from '../terms.ts';
