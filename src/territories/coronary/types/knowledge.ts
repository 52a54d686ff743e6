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
import type { Coronary } from './coronary.ts';

export type Effect = EffectOf<Coronary>;
export type Rule = RuleOf<Coronary>;
export type Definition = DefinitionOf<Coronary>;
export type Threshold = ThresholdOf<Coronary>;
export type Caution = CautionOf<Coronary>;
export type Conflict = ConflictOf<Coronary>;
export type UseRecord = UseRecordOf<Coronary>;
export type Knowledge = Territory<Coronary>;
export type RuleBook = Book<Coronary>;
export type { Citation, KnowledgeVersion, Strength, Verdict } from '../../../engine/types/book.ts';
export type { Source, Trial, TrialEndpoint, VerificationLevel } from '../../../engine/types/evidence.ts';
export type {
  Action,
  AlternativeName,
  ComparedOption,
  Section,
  StageName,
  UseNote,
  VetoTarget,
} from './plan-words.ts';
