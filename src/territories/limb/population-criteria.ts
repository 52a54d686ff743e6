import type { Comparison } from '../../engine/types/condition.ts';
import { POPULATION_LIMITS, type PopulationLimitId } from './population-limits.ts';
import type { Condition } from './rules/book.ts';
import { all, any, is, not, oneOf, used } from './rules/conditions.ts';
import type { PopulationCriterion } from './types/population.ts';

/** Builders of what the trial records say of their patients. Each begins with the record's own words. */

type Where = Pick<PopulationCriterion, 'from' | 'excluded'>;

export const HERE: Where = { from: 'population' };
export const LEFT_OUT: Where = { from: 'population', excluded: true };
export const OF_TYPE: Where = { from: 'isr_type' };

type Builder = (words: string, where?: Where) => PopulationCriterion;

const criterion =
  (conditions: Pick<PopulationCriterion, 'holds' | 'fails' | 'undecidable'>): Builder =>
  (words, where = HERE) => ({ words, ...where, ...conditions });

const against = (op: Comparison, id: PopulationLimitId): Condition => ({
  op,
  fact: POPULATION_LIMITS[id].fact,
  threshold: id,
});

export const limited = (op: Comparison, id: PopulationLimitId): Builder => criterion({ holds: against(op, id) });

/** Both ends belong to the range. */
export const between = (low: PopulationLimitId, high: PopulationLimitId): Builder =>
  criterion({ holds: all(against('atLeast', low), against('atMost', high)) });

export const noField = criterion({ undecidable: 'no-field' });
export const noLimit = criterion({ undecidable: 'no-limit' });

const femoropopliteal = is('lesion.territory', 'femoropopliteal');
const inStent = all(femoropopliteal, is('lesion.kind', 'in-stent'));

export const ofFemoropopliteal = criterion({ holds: femoropopliteal });
export const ofInStent = criterion({ holds: inStent });
export const ofBareStent = criterion({ holds: is('stent.type', 'bare-nitinol') });
export const ofRestenosis = criterion({ holds: is('restenosis', true) });
export const ofOccludedStent = criterion({ holds: all(inStent, is('occluded', true)) });

/** Where the lesion reaches the popliteal artery as well, the record does not say whether that counted. */
export const ofSuperficialFemoral = criterion({
  holds: all(inStent, is('lesion.poplitealExtent', 'none')),
  fails: not(inStent),
});

/** The popliteal artery above the knee is its first segment. */
export const aboveTheKnee = criterion({ holds: oneOf('lesion.poplitealExtent', 'none', 'p1') });

export const infrainguinal = criterion({
  holds: oneOf('lesion.territory', 'common-femoral', 'femoropopliteal', 'infrapopliteal', 'inframalleolar'),
});

export const diabetic = criterion({ holds: is('patient.diabetes', true) });
export const onDialysis = criterion({ holds: is('patient.dialysis', true) });
export const limbThreatened = criterion({ holds: is('clti', true) });
export const notAcute = criterion({ holds: not(is('acute', true)) });
export const inflowTreated = criterion({ holds: not(is('anatomy.inflow', 'diseased')) });
export const withoutAtherectomy = criterion({ holds: not(any(used('directional'), used('rotational-aspiration'))) });

/** The vessel and not the restenosis: a first stent of the last year counts as well. */
export const notTreatedForAYear = criterion({
  holds: all(against('atLeast', 'treated-12'), against('atLeast', 'implant-12')),
  fails: any(against('below', 'treated-12'), against('below', 'implant-12')),
});

/** The list of nine points stands for the committee. */
export const noOptionLeft = criterion({
  holds: is('noOptionStatus', 'established'),
  fails: is('noOptionStatus', 'excluded'),
});

export const notAtBleedingRisk = criterion({ holds: not(is('highBleeding', true)) });
export const notAnticoagulated = criterion({ holds: not(is('patient.oralAnticoagulant', true)) });
export const noMajorTissueLoss = criterion({ holds: against('below', 'rutherford-6') });
