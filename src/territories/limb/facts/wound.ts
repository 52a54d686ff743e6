import type { LimbCase } from '../types/limb-case.ts';
import type { WifiGrade } from '../types/vocabulary.ts';
import { anyOf, known, type Truth, worst } from './three-valued.ts';

type Foot = NonNullable<LimbCase['foot']>;

const HEEL_GRADES = { none: 0, shallow: 2, 'full-thickness': 3 } as const;
const GANGRENE_GRADES = { none: 0, digits: 2, extensive: 3, heel: 3 } as const;

function ulcerGrade({ ulcer, boneOnlyDistalPhalanx }: Foot): WifiGrade | undefined {
  switch (ulcer) {
    case undefined:
      return undefined;
    case 'none':
      return 0;
    case 'shallow':
      return 1;
    case 'deep':
      return boneOnlyDistalPhalanx === true ? 1 : 2;
    case 'extensive':
      return 3;
  }
}

/** The wound grade of WIfI from the foot itself: the worst finding, once all are known or one of them cannot be passed. */
export function measuredWoundGrade(foot: Foot = {}): WifiGrade | undefined {
  const grades = [
    ulcerGrade(foot),
    foot.heel === undefined ? undefined : HEEL_GRADES[foot.heel],
    foot.gangrene === undefined ? undefined : GANGRENE_GRADES[foot.gangrene],
  ];
  const greatest = worst(...grades);
  return greatest === 3 || !grades.includes(undefined) ? greatest : undefined;
}

/** How many signs make an infection, and how many of the whole body a severe one. */
const SIGNS = 2;

/** A deep focus; wet gangrene is one. Wet gangrene that was not entered counts as none. */
export const hasDeepInfection = (foot: Foot = {}): Truth => (foot.wetGangrene === true ? true : foot.deepInfection);

/**
 * The infection grade of WIfI from the foot itself. One deep focus without two signs counts as an infection (reasoned, the
 * safer reading). What is needed and unknown leaves the grade unknown.
 * @param erythemaCm up to and including this much erythema an infection of the skin is mild
 */
export function measuredInfectionGrade(foot: Foot | undefined, erythemaCm: number): WifiGrade | undefined {
  const deep = hasDeepInfection(foot);
  const present = anyOf(
    known(foot?.infectionSigns, (signs) => new Set(signs).size >= SIGNS),
    deep,
  );
  if (present !== true) return present === false ? 0 : undefined;
  const systemic = known(foot?.sirsSigns, (signs) => new Set(signs).size >= SIGNS);
  if (systemic !== false) return systemic === true ? 3 : undefined;
  const moderate = anyOf(
    deep,
    known(foot?.erythemaCm, (cm) => cm > erythemaCm),
  );
  if (moderate === undefined) return undefined;
  return moderate ? 2 : 1;
}
