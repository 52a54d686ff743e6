import type { LimbCase } from './types/limb-case.ts';
import { DVA_STEPS } from './types/vocabulary.ts';

/** What the restenosis cases have in common: a claudicant, exercise tried, one stent, a focal restenosis in it. */
const claudicant = {
  kind: 'limb-case',
  schemaVersion: 1,
  question: 'restenosis',
  limb: {
    side: 'left',
    rutherford: 3,
    functionallyLimiting: true,
    conservativeTrial: 'inadequate',
    aetiology: 'atherosclerotic',
    acuteSigns: false,
  },
  haemodynamics: { abi: 0.62 },
  foot: { restPain: false, ulcer: 'none', heel: 'none', gangrene: 'none' },
  lesion: {
    territory: 'femoropopliteal',
    kind: 'in-stent',
    stenosisPercent: 80,
    psvr: 3.5,
    occluded: false,
    thrombus: false,
    lengthMm: 35,
    referenceDiameterMm: 5.5,
    poplitealExtent: 'none',
  },
  stent: { type: 'bare-nitinol', layers: 1, monthsSinceImplant: 14, fractureGrade: 0 },
  anatomy: { inflow: 'normal', runoffVessels: 2 },
  history: { priorTreatments: 0, lastTreatment: 'none' },
  patient: {
    ageYears: 66,
    diabetes: false,
    surgicalRisk: 'average',
    vein: 'single-segment-gsv',
    antiplatelet: 'dual-possible',
    allergies: [],
    highBleedingRisk: false,
    oralAnticoagulant: false,
  },
} as const satisfies LimbCase;

/** A limb in danger, measured and staged. */
const threatened = {
  ...claudicant,
  limb: { side: 'left', rutherford: 5, aetiology: 'atherosclerotic', acuteSigns: false },
  haemodynamics: { abi: 0.35, toePressureMmHg: 22 },
  foot: {
    restPain: false,
    ulcer: 'shallow',
    heel: 'none',
    gangrene: 'digits',
    ulcerWeeks: 6,
    infectionSigns: [],
    deepInfection: false,
    sirsSigns: [],
    wetGangrene: false,
  },
  noOption: { footViews: true },
} as const satisfies LimbCase;

const { psvr: _psvr, ...withoutRatio } = claudicant.lesion;
const occlusion = {
  ...withoutRatio,
  stenosisPercent: 100,
  occluded: true,
  lengthMm: 180,
  occlusionDays: 120,
} as const satisfies LimbCase['lesion'];

const crossed = { tools: [{ tool: 'crossing', outcome: 'worked' }] } as const satisfies LimbCase['preparation'];

/** The published arterialisation as it was reported: a stated grade, and most of the list not spoken of. */
const asReported = {
  kind: 'limb-case',
  schemaVersion: 1,
  question: 'no-option',
  limb: { side: 'right', rutherford: 5, aetiology: 'atherosclerotic' },
  haemodynamics: { ischaemiaGrade: 3 },
  foot: { restPain: true, woundGrade: 2, infectionGrade: 1 },
  anatomy: { pedal: 'P2' },
  patient: { ageYears: 67, sex: 'male', haemoglobinGL: 82, immunosuppressed: true },
  noOption: { endovascular: 'failed' },
} as const satisfies LimbCase;

/** The same patient with everything measured and the list complete: what would have had to be on record. */
const listComplete = {
  ...asReported,
  haemodynamics: { ischaemiaGrade: 3, toePressureMmHg: 18 },
  anatomy: { pedal: 'P2', inflow: 'normal' },
  patient: { ...asReported.patient, dialysis: false },
  noOption: {
    endovascular: 'failed',
    footViews: true,
    specialist: true,
    pedalTarget: 'none',
    duplexSearch: true,
    secondReviewer: true,
  },
  dva: { deepVeins: 'usable', inflowToCrossing: true },
} as const satisfies LimbCase;

const doneUntilDayOne = DVA_STEPS.slice(0, 13).map((step) => ({ step, state: 'done' as const }));

export interface Example {
  /** The id of the worked case in the rule book; its title is the text `example.<id>`. */
  readonly id: string;
  readonly case: LimbCase;
}

/** Worked cases of the rule book to begin with, the published one in four steps. A test holds each to its original. */
export const examples: readonly Example[] = [
  { id: 'LV01', case: claudicant },
  { id: 'LV03', case: { ...claudicant, limb: { ...claudicant.limb, conservativeTrial: 'not-done' } } },
  { id: 'LV09', case: { ...claudicant, lesion: occlusion, preparation: crossed } },
  {
    id: 'LV16',
    case: { ...claudicant, history: { priorTreatments: 1, lastTreatment: 'dcb' } },
  },
  {
    id: 'LV19',
    case: {
      ...claudicant,
      preparation: { residualStenosisPercent: 20, dissection: 'flow-limiting', flowRestored: true },
    },
  },
  {
    id: 'LV22',
    case: {
      ...claudicant,
      limb: { ...claudicant.limb, rutherford: 4, acuteSigns: true, onset: 'sudden', symptomDays: 1 },
      lesion: occlusion,
    },
  },
  { id: 'LV11', case: { ...threatened, lesion: occlusion, preparation: crossed } },
  { id: 'LV39', case: asReported },
  { id: 'LV40', case: listComplete },
  {
    id: 'LV41',
    case: { ...listComplete, dva: { ...listComplete.dva, state: 'patent', weeksSince: 0, steps: doneUntilDayOne } },
  },
  { id: 'LV42', case: { ...listComplete, dva: { ...listComplete.dva, state: 'occluded', weeksSince: 9 } } },
];
