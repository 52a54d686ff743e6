import type {
  CautionOf,
  ConflictOf,
  DefinitionOf,
  EffectOf,
  RuleOf,
  ThresholdOf,
  UseRecordOf,
} from '../../../engine/types/book.ts';
import type { Book, Territory } from '../../../engine/types/territory.ts';
import type { LimbTerms } from '../terms.ts';

export type Effect = EffectOf<LimbTerms>;
export type Rule = RuleOf<LimbTerms>;
export type Definition = DefinitionOf<LimbTerms>;
export type Threshold = ThresholdOf<LimbTerms>;
export type Caution = CautionOf<LimbTerms>;
export type Conflict = ConflictOf<LimbTerms>;
export type UseRecord = UseRecordOf<LimbTerms>;
export type UseNote = LimbTerms['note'];
export type Knowledge = Territory<LimbTerms>;
export type RuleBook = Book<LimbTerms>;
export type { Citation, KnowledgeVersion, Strength, Verdict } from '../../../engine/types/book.ts';
export type { Source, Trial, TrialEndpoint, VerificationLevel } from '../../../engine/types/evidence.ts';
export type { Action, Section, Stage as StageName } from '../terms.ts';
