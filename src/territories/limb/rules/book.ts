import type { Citation as AnyCitation, CautionOf, DefinitionOf, EffectOf, RuleOf } from '../../../engine/types/book.ts';
import type { Comparison as AnyComparison, ConditionOf } from '../../../engine/types/condition.ts';
import type { IndicationStatus as AnyIndication } from '../../../engine/types/outcome.ts';
import type { LimbTerms } from '../terms.ts';
import type { TrialId } from '../trials/trials.ts';
import type { ConflictId, DefinitionId, RuleId } from './ids.ts';
import type { SourceId } from './sources.ts';

// The records of the book as the engine takes them, narrowed to the words of this territory.

export type Condition = ConditionOf<LimbTerms>;
export type Comparison = AnyComparison;
export type Effect = EffectOf<LimbTerms>;
export type Strength = RuleOf['strength'] & string;
export type IndicationStatus = Exclude<AnyIndication, 'undetermined' | 'not-applicable'>;

export interface Citation extends AnyCitation {
  readonly source: SourceId;
}

export interface Rule extends RuleOf<LimbTerms> {
  readonly id: RuleId;
  readonly sources: readonly Citation[];
  readonly evidence: readonly TrialId[];
}

export interface Definition extends DefinitionOf<LimbTerms> {
  readonly id: DefinitionId;
  readonly sources: readonly Citation[];
}

export type Caution = CautionOf<LimbTerms>;

/** A disagreement between sources that is shown and never resolved silently. */
export interface Conflict {
  readonly id: ConflictId;
  readonly when: Condition;
  readonly sources: readonly Citation[];
  readonly evidence: readonly TrialId[];
}
