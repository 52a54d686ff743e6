import type { Comparison } from '../../engine/types/condition.ts';
import { all, always, any, atLeast, defined, failed, includes, is, not, oneOf } from './conditions.ts';
import { POPULATION_LIMITS, type PopulationLimitId } from './population-limits.ts';
import type { Condition } from './types/condition.ts';
import type { PopulationCriterion } from './types/population.ts';

/** Builders of what the trial records say of their patients. Each begins with the record's own words. */

type Where = Pick<PopulationCriterion, 'from' | 'excluded'>;

export const HERE: Where = { from: 'population' };
export const IN_NOTE: Where = { from: 'note' };
export const LEFT_OUT: Where = { from: 'population', excluded: true };
export const LEFT_OUT_IN_NOTE: Where = { from: 'note', excluded: true };
export const OF_TYPE: Where = { from: 'isr_type' };

type Builder = (words: string, where?: Where) => PopulationCriterion;

const criterion =
  (conditions: Pick<PopulationCriterion, 'holds' | 'fails' | 'undecidable'>): Builder =>
  (words, where = HERE) => ({ words, ...where, ...conditions });

/** Nothing in a case can fail it. */
const never: Condition = not(always);

const against = (op: Comparison, id: PopulationLimitId): Condition => ({
  op,
  fact: POPULATION_LIMITS[id].fact,
  threshold: id,
});

export const limited = (op: Comparison, id: PopulationLimitId): Builder => criterion({ holds: against(op, id) });

/** Both ends belong to the range. */
export const between = (low: PopulationLimitId, high: PopulationLimitId): Builder =>
  criterion({ holds: all(against('atLeast', low), against('atMost', high)) });

export const aboveUpTo = (low: PopulationLimitId, high: PopulationLimitId): Builder =>
  criterion({ holds: all(against('above', low), against('atMost', high)) });

export const noField = criterion({ undecidable: 'no-field' });
export const noLimit = criterion({ undecidable: 'no-limit' });

export const ofDes = criterion({ holds: is('stent.type', 'des') });
export const ofBms = criterion({ holds: is('stent.type', 'bms') });
export const ofBvs = criterion({ holds: is('stent.type', 'bvs') });
export const ofEither = criterion({ holds: oneOf('stent.type', 'bms', 'des') });

/** Left open, and not failed, where nobody can find out: that is no answer of a case. */
export const ofKnownType = criterion({ holds: oneOf('stent.type', 'bms', 'des', 'bvs', 'covered') });

export const ofSirolimusDes = criterion({ holds: all(is('stent.type', 'des'), is('stent.drug', 'sirolimus')) });

/** A drug that is "other" may be a limus or not. */
export const ofLimusDes = criterion({
  holds: all(is('stent.type', 'des'), oneOf('stent.drug', 'sirolimus', 'everolimus', 'zotarolimus', 'biolimus')),
  fails: any(oneOf('stent.type', 'bms', 'bvs', 'covered'), is('stent.drug', 'paclitaxel')),
});

/** An infarct is neither angina nor a test; without either it stays open. */
export const symptomsOrIschaemia = criterion({
  holds: any(oneOf('patient.presentation', 'stable-angina', 'unstable-angina'), is('ischaemia', 'proven')),
  fails: all(is('patient.presentation', 'asymptomatic'), is('ischaemia', 'excluded')),
});

export const symptomatic = criterion({
  holds: oneOf('patient.presentation', 'stable-angina', 'unstable-angina', 'nstemi', 'stemi', 'acs'),
  fails: is('patient.presentation', 'asymptomatic'),
});

export const chronicSyndrome = criterion({
  holds: oneOf('patient.presentation', 'asymptomatic', 'stable-angina'),
});

/** Today's infarct is in the case, one of last month is not. */
export const noRecentStemi = criterion({ fails: is('patient.presentation', 'stemi') });

export const nativeVessel = criterion({ holds: not(defined('graft')) });
export const notLeftMain = criterion({ holds: not(is('lesion.vessel', 'left-main')) });
export const noThrombus = criterion({ holds: not(is('imaging.thrombus', true)) });
export const notOccluded = criterion({ holds: is('occluded', false) });

/** What lies at the stent's edge may have counted as the stent or as what is outside it. */
export const inStent = criterion({
  holds: is('lesion.withinStent', 'in-stent'),
  fails: is('lesion.withinStent', 'outside'),
});

export const leftMain = criterion({ holds: is('lesion.vessel', 'left-main') });

/** A branch that arises in the segment may have counted as one. */
export const bifurcation = criterion({
  holds: is('lesion.sideBranch', 'true-bifurcation'),
  fails: is('lesion.sideBranch', 'none'),
});

/** A branch that arises in the segment may have counted as a bifurcation. */
export const noBifurcation = criterion({
  holds: is('lesion.sideBranch', 'none'),
  fails: is('lesion.sideBranch', 'true-bifurcation'),
});

/** The record does not say which bifurcation is complex. */
export const noComplexBifurcation = criterion({ holds: is('lesion.sideBranch', 'none'), fails: never });

export const recurrent = criterion({ holds: defined('recurrent') });
export const first = criterion({ holds: not(defined('recurrent')) });

/** Where a record gives no length: Mehran's types II and III are diffuse, type I is focal, type IV is neither. */
export const diffuse = criterion({ holds: oneOf('mehranGroup', 'II', 'III'), fails: is('mehranGroup', 'I') });

/** Of the layers of an overlap no record says whether they counted: what depends on them stays open. */
export const upToTwoLayers = criterion({
  holds: against('atMost', 'layers-2'),
  fails: against('above', 'counted-layers-2'),
});

export const atLeastTwoLayers = criterion({
  holds: against('atLeast', 'counted-layers-2'),
  fails: against('below', 'layers-2'),
});

/** One layer is under no reading of the word, three under every one; sources differ on two. */
export const multilayer = criterion({
  holds: against('above', 'counted-layers-2'),
  fails: against('below', 'layers-2'),
});

/** The record gives no grade: none is none, and mild may or may not have counted. */
export const calcified = criterion({
  holds: any(oneOf('lesion.calcification', 'moderate', 'severe'), is('imaging.neoatherosclerosis', 'calcific')),
  fails: all(is('lesion.calcification', 'none'), oneOf('imaging.neoatherosclerosis', 'none', 'non-calcific')),
});

export const underexpanded = criterion({
  holds: is('underexpandedBefore', 'yes'),
  fails: is('underexpandedBefore', 'no'),
});

/** A reading of the operator that the stent is open says as much as the figure. */
export const notUnderdeployed = criterion({
  holds: any(against('atLeast', 'expansion-60'), is('underexpandedBefore', 'no')),
  fails: against('below', 'expansion-60'),
});

/** Here or in an earlier procedure; the pressure is in no field. */
export const balloonFailed = criterion({
  holds: any(failed('nc-balloon'), includes('history.toolsFailedBefore', 'nc-balloon')),
});

export const byIvus = criterion({ holds: includes('imaging.modalities', 'ivus') });
export const byOct = criterion({ holds: includes('imaging.modalities', 'oct') });
export const byIvusOrOct = criterion({
  holds: any(includes('imaging.modalities', 'ivus'), includes('imaging.modalities', 'oct')),
});

/** The case model calls an occlusion chronic from three months on. */
export const chronicOcclusion = criterion({
  holds: all(is('occluded', true), atLeast('lesion.occlusionMonths', 'occlusion.chronic')),
});
