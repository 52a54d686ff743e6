import type { ConditionOf } from '../../../engine/types/condition.ts';
import type { LimbTerms } from '../terms.ts';

/** A condition over the facts of a case of the leg. */
export type Condition = ConditionOf<LimbTerms>;
