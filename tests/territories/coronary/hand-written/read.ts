import { THRESHOLDS } from '../../../../src/territories/coronary/thresholds.ts';

/** What can be asked of a fact: every answer is "no" where nobody knows it. */

type Maybe<T> = T | null | undefined;

export const below = (value: Maybe<number>, limit: number): boolean => typeof value === 'number' && value < limit;
export const atLeast = (value: Maybe<number>, limit: number): boolean => typeof value === 'number' && value >= limit;
export const above = (value: Maybe<number>, limit: number): boolean => typeof value === 'number' && value > limit;
export const has = <T>(list: Maybe<readonly T[]>, item: T): boolean => Array.isArray(list) && list.includes(item);
export const isKnown = (value: unknown): boolean => value !== null && value !== undefined;

/** The numbers themselves stand in the knowledge alone. */
export const LIMIT = {
  restenosis: THRESHOLDS['stenosis.restenosis'].value,
  severeStenosis: THRESHOLDS['stenosis.severe'].value,
  adequateExpansion: THRESHOLDS['expansion.adequate'].value,
  twoLayers: THRESHOLDS['layers.multiple'].value,
  threeLayers: THRESHOLDS['layers.three'].value,
  veryEarly: THRESHOLDS['implant.very-early'].value,
  stillEluting: THRESHOLDS['implant.still-eluting'].value,
  late: THRESHOLDS['implant.late'].value,
  largeVessel: THRESHOLDS['vessel.large'].value,
  recurrent: THRESHOLDS['recurrence.count'].value,
  calciumArc: THRESHOLDS['calcium.arc'].value,
  calciumThickness: THRESHOLDS['calcium.thickness'].value,
  severeEgfr: THRESHOLDS['egfr.severe'].value,
  balloonFailedLength: THRESHOLDS['length.balloon-failed'].value,
  balloonFailedTreatments: THRESHOLDS['treatments.balloon-failed'].value,
  labelMinDiameter: THRESHOLDS['label.agent-diameter-min'].value,
  labelMaxDiameter: THRESHOLDS['label.agent-diameter-max'].value,
  labelMaxLength: THRESHOLDS['label.agent-length-max'].value,
} as const;
