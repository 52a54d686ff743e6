import type { PopulationCriterionOf } from '../../../engine/types/population.ts';
import type { Coronary } from './coronary.ts';

export type OwnTerms = Coronary;
export type PopulationCriterion = PopulationCriterionOf<Coronary>;
