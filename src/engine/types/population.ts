import type { ConditionOf } from './condition.ts';
import type { Terms } from './terms.ts';

/** One thing that a trial's record says of the patients it studied. */
export interface PopulationCriterionOf<T extends Terms = Terms> {
  /** Word for word from the record's field `from`. */
  readonly words: string;
  readonly from: 'population' | 'isr_type' | 'note';
  /** The record says it of those who were left out. */
  readonly excluded?: true;
  /** When the patient meets it. */
  readonly holds?: ConditionOf<T>;
  /** When the patient does not; where it is absent, whenever `holds` is known not to hold. */
  readonly fails?: ConditionOf<T>;
  /** Why no case can meet or fail it: the case has no field for it, or the record does not say where it begins. */
  readonly undecidable?: 'no-field' | 'no-limit';
}
