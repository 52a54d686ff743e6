import type { NumberFact } from './facts/facts.ts';

interface PopulationLimit {
  readonly fact: NumberFact;
  readonly value: number;
  readonly unit: string;
}

/**
 * The numbers in the trial records' populations, once each. They are no thresholds of the rules, and stay what the
 * record says when a threshold changes.
 */
export const POPULATION_LIMITS = {
  'rutherford-1': { fact: 'limb.rutherford', value: 1, unit: 'category' },
  'rutherford-2': { fact: 'limb.rutherford', value: 2, unit: 'category' },
  'rutherford-3': { fact: 'limb.rutherford', value: 3, unit: 'category' },
  'rutherford-4': { fact: 'limb.rutherford', value: 4, unit: 'category' },
  'rutherford-5': { fact: 'limb.rutherford', value: 5, unit: 'category' },
  'rutherford-6': { fact: 'limb.rutherford', value: 6, unit: 'category' },
  'length-40': { fact: 'lesion.lengthMm', value: 40, unit: 'mm' },
  'length-200': { fact: 'lesion.lengthMm', value: 200, unit: 'mm' },
  'vessel-5': { fact: 'lesion.referenceDiameterMm', value: 5, unit: 'mm' },
  'vessel-7': { fact: 'lesion.referenceDiameterMm', value: 7, unit: 'mm' },
  'runoff-1': { fact: 'anatomy.runoffVessels', value: 1, unit: 'arteries' },
  'beyond-30': { fact: 'lesion.beyondStentMm', value: 30, unit: 'mm' },
  'fracture-4': { fact: 'stent.fractureGrade', value: 4, unit: 'grade' },
  'treated-12': { fact: 'history.monthsSinceLastTreatment', value: 12, unit: 'months' },
  'implant-12': { fact: 'stent.monthsSinceImplant', value: 12, unit: 'months' },
} as const satisfies Record<string, PopulationLimit>;

export type PopulationLimitId = keyof typeof POPULATION_LIMITS;
