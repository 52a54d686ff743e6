import type { LimbCase } from '../types/limb-case.ts';
import { allOf, anyOf, known, type Truth } from './three-valued.ts';

export interface ThreatLimits {
  /** Up to and including this many days a sudden worsening is acute. */
  readonly acuteDays: number;
  /** Only an ulcer older than this threatens the limb by itself. */
  readonly ulcerWeeks: number;
}

const hasUlcer = ({ foot = {} }: LimbCase): Truth =>
  anyOf(
    known(foot.ulcer, (ulcer) => ulcer !== 'none'),
    known(foot.heel, (heel) => heel !== 'none'),
  );

const hasGangrene = ({ foot }: LimbCase): Truth => known(foot?.gangrene, (gangrene) => gangrene !== 'none');

/** What a category says settles what the findings leave open; what they show outweighs it. */
function byCategory(shown: Truth, findings: Truth, saysNone: Truth): Truth {
  if (shown === true) return true;
  return saysNone === true ? false : findings;
}

/** Ulcer, gangrene, a wound that a report grades, or category 5-6; a category of 0-4 with nothing against it means none. */
export function tissueLoss(limbCase: LimbCase): Truth {
  const category = limbCase.limb?.rutherford;
  const findings = anyOf(hasUlcer(limbCase), hasGangrene(limbCase));
  const graded = known(limbCase.foot?.woundGrade, (grade) => grade >= 1);
  const shown = anyOf(
    findings,
    graded,
    known(category, (of) => of >= 5),
  );
  return byCategory(
    shown,
    findings,
    known(category, (of) => of <= 4),
  );
}

/**
 * The clinical picture of limb-threatening ischaemia, before anything is measured: category 4-6, rest pain, gangrene or an
 * ulcer older than two weeks. A category of 0-3 with nothing against it means no.
 */
export function clinicalClti(limbCase: LimbCase, { ulcerWeeks }: ThreatLimits): Truth {
  const category = limbCase.limb?.rutherford;
  const findings = anyOf(
    limbCase.foot?.restPain,
    hasGangrene(limbCase),
    allOf(
      hasUlcer(limbCase),
      known(limbCase.foot?.ulcerWeeks, (weeks) => weeks > ulcerWeeks),
    ),
  );
  const shown = anyOf(
    findings,
    known(category, (of) => of >= 4),
  );
  return byCategory(
    shown,
    findings,
    known(category, (of) => of <= 3),
  );
}

/**
 * Acute limb ischaemia: its signs, or a sudden worsening of at most two weeks. Where neither signs nor onset were entered,
 * a limb in danger for at most two weeks counts as acute: the safer reading.
 */
export function acute({ limb = {} }: LimbCase, isClinicalClti: Truth, { acuteDays }: ThreatLimits): Truth {
  const { acuteSigns, onset, symptomDays } = limb;
  const recent = known(symptomDays, (days) => days <= acuteDays);
  const unsaid = onset === undefined && acuteSigns === undefined;
  if (unsaid && allOf(isClinicalClti, recent) === true) return true;
  return anyOf(
    acuteSigns,
    allOf(
      known(onset, (of) => of === 'sudden'),
      recent,
    ),
  );
}

/** A cause for which neither WIfI nor the definition of limb-threatening ischaemia is meant. */
export const otherAetiology = ({ limb }: LimbCase): Truth =>
  known(limb?.aetiology, (aetiology) => aetiology !== 'atherosclerotic' && aetiology !== 'unknown');
