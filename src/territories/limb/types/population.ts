import type { PopulationCriterionOf } from '../../../engine/types/population.ts';
import type { LimbTerms } from '../terms.ts';

export type OwnTerms = LimbTerms;
export type PopulationCriterion = PopulationCriterionOf<LimbTerms>;
