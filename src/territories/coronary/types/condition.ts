import type { ConditionOf } from '../../../engine/types/condition.ts';
import type { FactName, ListFact, NumberFact } from './facts.ts';

/** A condition over the facts of a coronary case. */
export type Condition = ConditionOf<{ fact: FactName; numberFact: NumberFact; listFact: ListFact }>;
