import type { NumberFact } from './types/facts.ts';
import type { Citation, Threshold } from './types/knowledge.ts';

interface ThresholdRecord {
  readonly facts: readonly NumberFact[];
  readonly value: number;
  readonly unit: string;
  readonly boundaryBelongs: Threshold['boundaryBelongs'];
  readonly sources: readonly Citation[];
}

/**
 * Every number the rules compare with, once. `boundaryBelongs` says on which side the number itself falls:
 * a residual stenosis of exactly 30 % fails, so 30 belongs above; a length of exactly 10 mm is focal, so 10 belongs below.
 */
export const THRESHOLDS = {
  'stenosis.restenosis': {
    facts: ['stenosis', 'lesion.stenosisPercent'],
    value: 50,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [
      { source: 'LECTURE', at: 'L1' },
      { source: 'ALFONSO22', at: 'definition' },
    ],
  },
  'stenosis.severe': {
    facts: ['stenosis'],
    value: 70,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [{ source: 'JACC-ISR-TABLE', at: 'clinical restenosis' }],
  },
  'occlusion.chronic': {
    facts: ['lesion.occlusionMonths'],
    value: 3,
    unit: 'months',
    boundaryBelongs: 'above',
    sources: [{ source: 'EUROCTO15', at: 'as two abstracts quote it' }],
  },
  'length.focal': {
    facts: ['lesion.lengthMm'],
    value: 10,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'MEHRAN99' }],
  },
  'expansion.adequate': {
    facts: ['expansionBeforePercent', 'expansionAfterPercent'],
    value: 80,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [{ source: 'OPTIVUS' }, { source: 'PRESTIGE17' }],
  },
  'msa.small-by-oct': {
    facts: ['imaging.minStentAreaMm2', 'preparation.minStentAreaMm2'],
    value: 4.5,
    unit: 'mm2',
    boundaryBelongs: 'above',
    sources: [{ source: 'ACC21', at: 's10.3' }],
  },
  'msa.small-in-left-main': {
    facts: ['imaging.minStentAreaMm2', 'preparation.minStentAreaMm2'],
    value: 7,
    unit: 'mm2',
    boundaryBelongs: 'above',
    sources: [{ source: 'LEFT-MAIN-MSA', at: 'the smallest figure that belongs to the trunk' }],
  },
  'expansion.full': {
    facts: ['expansionBeforePercent'],
    value: 100,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'case model: as large as its reference' }],
  },
  'stenosis.full': {
    facts: ['lesion.stenosisPercent'],
    value: 100,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'case model: nothing of the lumen is left' }],
  },
  'residual.gate': {
    facts: ['preparation.residualStenosisPercent'],
    value: 30,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [{ source: 'LECTURE', at: 'L13' }],
  },
  'layers.multiple': {
    facts: ['layersCounted'],
    value: 2,
    unit: 'layers',
    boundaryBelongs: 'above',
    sources: [{ source: 'LECTURE', at: 'L3 V, L12' }],
  },
  'layers.three': {
    facts: ['layersCounted'],
    value: 3,
    unit: 'layers',
    boundaryBelongs: 'above',
    sources: [{ source: 'LECTURE', at: 'L3 V' }],
  },
  'implant.very-early': {
    facts: ['stent.monthsSinceImplant'],
    value: 1,
    unit: 'months',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'S5' }],
  },
  'implant.still-eluting': {
    facts: ['stent.monthsSinceImplant'],
    value: 6,
    unit: 'months',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'D24' }],
  },
  'implant.late': {
    facts: ['stent.monthsSinceImplant'],
    value: 12,
    unit: 'months',
    boundaryBelongs: 'below',
    sources: [
      { source: 'PROJECT', at: 'a convention of this project' },
      { source: 'KOCH20', at: 'late: more than 12 months' },
    ],
  },
  'vessel.large': {
    facts: ['lesion.referenceDiameterMm'],
    value: 3.5,
    unit: 'mm',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'a convention of this project: no source gives a number' }],
  },
  'recurrence.count': {
    facts: ['history.priorTreatments'],
    value: 1,
    unit: 'treatments',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'two failures of the segment; guidelines give no count' }],
  },
  'ffr.significant': {
    facts: ['patient.ffr'],
    value: 0.8,
    unit: 'ratio',
    boundaryBelongs: 'below',
    sources: [
      { source: 'ESC24', at: 'Rec Table 12', grade: 'I A' },
      { source: 'ACC21', grade: '3: No Benefit above it, B-R' },
    ],
  },
  'ifr.significant': {
    facts: ['patient.ifr'],
    value: 0.89,
    unit: 'ratio',
    boundaryBelongs: 'below',
    sources: [
      { source: 'ESC24', at: 'Rec Table 12', grade: 'I A' },
      { source: 'ACC21', grade: '3: No Benefit above it, B-R' },
    ],
  },
  'calcium.arc': {
    facts: ['imaging.calciumArcDeg'],
    value: 270,
    unit: 'degrees',
    boundaryBelongs: 'below',
    sources: [{ source: 'ACC21', at: 's10.5' }],
  },
  'calcium.thickness': {
    facts: ['imaging.calciumThicknessMm'],
    value: 0.5,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'ACC21', at: 's10.5' }, { source: 'FUJINO' }],
  },
  'calcium-score.arc': {
    facts: ['imaging.calciumArcDeg'],
    value: 180,
    unit: 'degrees',
    boundaryBelongs: 'below',
    sources: [{ source: 'FUJINO' }],
  },
  'calcium-score.length': {
    facts: ['imaging.calciumLengthMm'],
    value: 5,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'FUJINO' }],
  },
  'egfr.severe': {
    facts: ['patient.egfr'],
    value: 30,
    unit: 'mL/min/1.73 m2',
    boundaryBelongs: 'above',
    sources: [{ source: 'ARC-HBR', at: 'major' }],
  },
  'egfr.moderate': {
    facts: ['patient.egfr'],
    value: 60,
    unit: 'mL/min/1.73 m2',
    boundaryBelongs: 'above',
    sources: [{ source: 'ARC-HBR', at: 'minor' }],
  },
  'age.bleeding': {
    facts: ['patient.ageYears'],
    value: 75,
    unit: 'years',
    boundaryBelongs: 'above',
    sources: [{ source: 'ARC-HBR', at: 'minor' }],
  },
  'haemoglobin.severe': {
    facts: ['patient.haemoglobinGL'],
    value: 110,
    unit: 'g/L',
    boundaryBelongs: 'above',
    sources: [{ source: 'ARC-HBR', at: 'major' }],
  },
  'haemoglobin.mild-male': {
    facts: ['patient.haemoglobinGL'],
    value: 130,
    unit: 'g/L',
    boundaryBelongs: 'above',
    sources: [{ source: 'ARC-HBR', at: 'minor, men' }],
  },
  'haemoglobin.mild-female': {
    facts: ['patient.haemoglobinGL'],
    value: 120,
    unit: 'g/L',
    boundaryBelongs: 'above',
    sources: [{ source: 'ARC-HBR', at: 'minor, women' }],
  },
  'length.balloon-failed': {
    facts: ['lesion.lengthMm'],
    value: 25,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'KJSR20' }],
  },
  'treatments.balloon-failed': {
    facts: ['history.priorTreatments'],
    value: 2,
    unit: 'treatments',
    boundaryBelongs: 'below',
    sources: [{ source: 'KJSR20' }],
  },
  'label.agent-diameter-min': {
    facts: ['lesion.referenceDiameterMm'],
    value: 2,
    unit: 'mm',
    boundaryBelongs: 'above',
    sources: [{ source: 'AGENT-LABEL' }],
  },
  'label.agent-diameter-max': {
    facts: ['lesion.referenceDiameterMm'],
    value: 4,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'AGENT-LABEL' }],
  },
  'label.agent-length-max': {
    facts: ['lesion.lengthMm'],
    value: 26,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'AGENT-LABEL' }],
  },
  'label.agent-lesion-with-margins': {
    facts: ['lesion.lengthMm'],
    value: 20,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [
      { source: 'AGENT-LABEL', at: 'up to 26 mm' },
      { source: 'SEQUENT-SCB', at: 'less 3 mm beyond each edge' },
    ],
  },
} as const satisfies Record<string, ThresholdRecord>;

export type ThresholdId = keyof typeof THRESHOLDS;
export type FactOfThreshold<T extends ThresholdId> = (typeof THRESHOLDS)[T]['facts'][number];

export const thresholds: readonly Threshold[] = Object.entries(THRESHOLDS).map(([id, record]) => ({ id, ...record }));
