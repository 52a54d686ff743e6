import type { NumberFact } from '../facts/facts.ts';
import type { Citation } from './book.ts';

interface ThresholdRecord {
  readonly facts: readonly NumberFact[];
  readonly value: number;
  readonly unit: string;
  readonly boundaryBelongs: 'below' | 'above';
  readonly sources: readonly Citation[];
}

const WIFI = [{ source: 'WIFI' }] as const;
const TOE = ['haemodynamics.toePressureMmHg', 'haemodynamics.tcpo2MmHg'] as const;
const ANKLE = ['haemodynamics.anklePressureMmHg'] as const;
const ABI = ['haemodynamics.abi'] as const;

/**
 * Every number the rules and the derived facts compare with, once. `boundaryBelongs` says on which side the number itself
 * falls: a residual stenosis of exactly 30 % passes here, so 30 belongs below; an ABI of exactly 0.80 is grade 0, so 0.80
 * belongs above.
 */
export const THRESHOLDS = {
  'acute.days': {
    facts: ['limb.symptomDays'],
    value: 14,
    unit: 'days',
    boundaryBelongs: 'below',
    sources: [{ source: 'ACC24', at: 'table 2, two weeks or less' }],
  },
  'occlusion.fresh-days': {
    facts: ['lesion.occlusionDays'],
    value: 14,
    unit: 'days',
    boundaryBelongs: 'below',
    sources: [{ source: 'PROJECT', at: 'LP3, reasoned' }],
  },
  'ulcer.weeks': {
    facts: ['foot.ulcerWeeks'],
    value: 2,
    unit: 'weeks',
    boundaryBelongs: 'below',
    sources: [{ source: 'GVG', at: 'definition of limb-threatening ischaemia' }],
  },
  'abi.grade-0': { facts: ABI, value: 0.8, unit: 'ratio', boundaryBelongs: 'above', sources: WIFI },
  'abi.grade-1': { facts: ABI, value: 0.6, unit: 'ratio', boundaryBelongs: 'above', sources: WIFI },
  'abi.grade-2': { facts: ABI, value: 0.4, unit: 'ratio', boundaryBelongs: 'above', sources: WIFI },
  'abi.ceiling': { facts: ABI, value: 1.3, unit: 'ratio', boundaryBelongs: 'below', sources: WIFI },
  'abi.ceiling-us': {
    facts: ABI,
    value: 1.4,
    unit: 'ratio',
    boundaryBelongs: 'below',
    sources: [{ source: 'ACC24', at: 'non-compressible above 1.40' }],
  },
  'ankle.grade-0': { facts: ANKLE, value: 100, unit: 'mmHg', boundaryBelongs: 'below', sources: WIFI },
  'ankle.grade-1': { facts: ANKLE, value: 70, unit: 'mmHg', boundaryBelongs: 'below', sources: WIFI },
  'ankle.grade-2': { facts: ANKLE, value: 50, unit: 'mmHg', boundaryBelongs: 'above', sources: WIFI },
  'toe.grade-0': { facts: TOE, value: 60, unit: 'mmHg', boundaryBelongs: 'above', sources: WIFI },
  'toe.grade-1': { facts: TOE, value: 40, unit: 'mmHg', boundaryBelongs: 'above', sources: WIFI },
  'toe.grade-2': { facts: TOE, value: 30, unit: 'mmHg', boundaryBelongs: 'above', sources: WIFI },
  'erythema.mild': {
    facts: ['foot.erythemaCm'],
    value: 2,
    unit: 'cm',
    boundaryBelongs: 'below',
    sources: WIFI,
  },
  'stenosis.restenosis': {
    facts: ['lesion.stenosisPercent'],
    value: 50,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [{ source: 'COCHRANE-DEB', at: 'definition' }],
  },
  'stenosis.full': {
    facts: ['lesion.stenosisPercent'],
    value: 100,
    unit: '%',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'case model: nothing of the lumen is left' }],
  },
  'psvr.restenosis': {
    facts: ['lesion.psvr'],
    value: 2.4,
    unit: 'ratio',
    boundaryBelongs: 'below',
    sources: [{ source: 'TOSAKA', at: 'definition' }],
  },
  'length.focal': {
    facts: ['lesion.lengthMm'],
    value: 50,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'TOSAKA' }],
  },
  'length.stent-max': {
    facts: ['lesion.lengthMm'],
    value: 150,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'SVS15', at: '5-15 cm', grade: '1-B' }],
  },
  'length.laser': {
    facts: ['lesion.lengthMm'],
    value: 40,
    unit: 'mm',
    boundaryBelongs: 'above',
    sources: [{ source: 'EXCITE', at: 'inclusion' }],
  },
  'beyond-stent.laser': {
    facts: ['lesion.beyondStentMm'],
    value: 30,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'EXCITE', at: 'exclusion' }],
  },
  'fracture.laser': {
    facts: ['stent.fractureGrade'],
    value: 4,
    unit: 'grade',
    boundaryBelongs: 'above',
    sources: [{ source: 'EXCITE', at: 'exclusion of grades 4 and 5' }],
  },
  'runoff.poor': {
    facts: ['anatomy.runoffVessels'],
    value: 1,
    unit: 'vessels',
    boundaryBelongs: 'below',
    sources: [{ source: 'PROJECT', at: 'LD9, reasoned' }],
  },
  'recurrence.count': {
    facts: ['history.priorTreatments'],
    value: 1,
    unit: 'treatments',
    boundaryBelongs: 'above',
    sources: [{ source: 'TASC', at: 'second failure' }],
  },
  'recurrence.third': {
    facts: ['history.priorTreatments'],
    value: 2,
    unit: 'treatments',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'LB1' }],
  },
  'wifi.high-stage': {
    facts: ['wifiStage'],
    value: 3,
    unit: 'stage',
    boundaryBelongs: 'above',
    sources: [{ source: 'GVG', at: '6.37', grade: '2-C' }],
  },
  'haemoglobin.bleeding': {
    facts: ['patient.haemoglobinGL'],
    value: 110,
    unit: 'g/L',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'the limit of the coronary case, borrowed from ARC-HBR' }],
  },
  'haemoglobin.anaemia': {
    facts: ['patient.haemoglobinGL'],
    value: 100,
    unit: 'g/L',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'case model, consistency; both were so in seed 002' }],
  },
  'egfr.contrast': {
    facts: ['patient.egfr'],
    value: 30,
    unit: 'mL/min/1.73 m2',
    boundaryBelongs: 'above',
    sources: [{ source: 'PROJECT', at: 'case model, consistency: no source read gives a limit' }],
  },
  'residual.gate': {
    facts: ['preparation.residualStenosisPercent'],
    value: 30,
    unit: '%',
    boundaryBelongs: 'below',
    sources: [{ source: 'GERARDI', at: 'limits of bail-out' }],
  },
  'label.zilver-diameter-min': {
    facts: ['lesion.referenceDiameterMm'],
    value: 4,
    unit: 'mm',
    boundaryBelongs: 'above',
    sources: [{ source: 'LABEL', at: 'zilver-ptx-us-label' }],
  },
  'label.zilver-diameter-max': {
    facts: ['lesion.referenceDiameterMm'],
    value: 7,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'LABEL', at: 'zilver-ptx-us-label' }],
  },
  'label.zilver-length-max': {
    facts: ['lesion.lengthMm'],
    value: 300,
    unit: 'mm',
    boundaryBelongs: 'below',
    sources: [{ source: 'LABEL', at: 'zilver-ptx-us-label' }],
  },
} as const satisfies Record<string, ThresholdRecord>;

export type ThresholdId = keyof typeof THRESHOLDS;
export type FactOfThreshold<T extends ThresholdId> = (typeof THRESHOLDS)[T]['facts'][number];

export const thresholds = Object.entries(THRESHOLDS).map(([id, record]) => ({ id, ...record }));

/**
 * The value of a threshold by its id.
 * @throws when there is none of that name: a mistake in the knowledge, never in a case
 */
export function thresholdValue(id: string): number {
  const record = thresholds.find((each) => each.id === id);
  if (record === undefined) throw new Error(`The knowledge has no threshold "${id}".`);
  return record.value;
}
