import type { NumberFact } from './types/facts.ts';

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
  'stenosis-50': { fact: 'stenosis', value: 50, unit: '%' },
  'stenosis-70': { fact: 'stenosis', value: 70, unit: '%' },
  'length-10': { fact: 'lesion.lengthMm', value: 10, unit: 'mm' },
  'length-26': { fact: 'lesion.lengthMm', value: 26, unit: 'mm' },
  'length-30': { fact: 'lesion.lengthMm', value: 30, unit: 'mm' },
  'vessel-2.0': { fact: 'lesion.referenceDiameterMm', value: 2, unit: 'mm' },
  'vessel-2.5': { fact: 'lesion.referenceDiameterMm', value: 2.5, unit: 'mm' },
  'vessel-3.5': { fact: 'lesion.referenceDiameterMm', value: 3.5, unit: 'mm' },
  'vessel-4.0': { fact: 'lesion.referenceDiameterMm', value: 4, unit: 'mm' },
  'vessel-4.5': { fact: 'lesion.referenceDiameterMm', value: 4.5, unit: 'mm' },
  'stent-3.0': { fact: 'stent.diameterMm', value: 3, unit: 'mm' },
  'stent-3.5': { fact: 'stent.diameterMm', value: 3.5, unit: 'mm' },
  'layers-2': { fact: 'stent.layers', value: 2, unit: 'layers' },
  'counted-layers-2': { fact: 'layersCounted', value: 2, unit: 'layers' },
  'implant-1': { fact: 'stent.monthsSinceImplant', value: 1, unit: 'months' },
  'expansion-60': { fact: 'expansionBeforePercent', value: 60, unit: '%' },
  'lvef-25': { fact: 'patient.lvefPercent', value: 25, unit: '%' },
} as const satisfies Record<string, PopulationLimit>;

export type PopulationLimitId = keyof typeof POPULATION_LIMITS;
