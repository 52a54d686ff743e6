import type { CaseData } from './types/case-data.ts';

/** What the worked cases have in common: a first, well expanded DES with one short lesion in it. */
const base = {
  kind: 'isr-case',
  schemaVersion: 2,
  lesion: {
    vessel: 'lad',
    position: 'mid',
    withinStent: 'in-stent',
    stenosisPercent: 80,
    timiFlow: 3,
    lengthMm: 8,
    referenceDiameterMm: 3,
    pattern: 'focal-edge',
    sideBranch: 'none',
  },
  stent: { type: 'des', drug: 'everolimus', layers: 1, monthsSinceImplant: 20 },
  history: { priorTreatments: 0, lastTreatment: 'none' },
  imaging: {
    modalities: ['oct'],
    minStentAreaMm2: 6.5,
    referenceLumenAreaMm2: 7.2,
    underexpanded: false,
    fracture: 'none',
    malapposition: false,
    thrombus: false,
    tissue: 'homogeneous',
    neoatherosclerosis: 'none',
  },
  patient: {
    presentation: 'stable-angina',
    nonInvasiveIschaemia: 'positive',
    highBleedingRisk: false,
    dapt: 'standard',
    allergies: [],
  },
} as const satisfies CaseData;

const twoLayers = {
  stent: { ...base.stent, layers: 2 },
  history: { priorTreatments: 1, lastTreatment: 'des' },
} as const satisfies Partial<CaseData>;

const underexpanded = {
  ...base,
  lesion: { ...base.lesion, pattern: 'focal-body' },
  imaging: {
    ...base.imaging,
    minStentAreaMm2: 3.6,
    underexpanded: true,
    calciumArcDeg: 200,
    calciumThicknessMm: 0.6,
  },
} as const satisfies CaseData;

export interface Example {
  /** The id of the worked case in the rule book; its title is the text `example.<id>`. */
  readonly id: string;
  readonly case: CaseData;
}

/** Worked cases of the rule book to look at, one for each kind of answer. A test holds each to its original. */
export const examples: readonly Example[] = [
  { id: 'V01', case: base },
  {
    id: 'V03',
    case: {
      ...underexpanded,
      preparation: {
        tools: [{ tool: 'nc-balloon', outcome: 'failed' }],
        residualStenosisPercent: 40,
        timiFlow: 3,
        dissection: 'none',
      },
    },
  },
  {
    id: 'V04',
    case: {
      ...underexpanded,
      preparation: {
        tools: [
          { tool: 'nc-balloon', outcome: 'failed' },
          { tool: 'ivl', outcome: 'worked' },
        ],
        residualStenosisPercent: 10,
        timiFlow: 3,
        dissection: 'a',
        flowStable: true,
        minStentAreaMm2: 6.6,
      },
    },
  },
  {
    id: 'V45',
    case: {
      ...base,
      lesion: { ...base.lesion, pattern: 'focal-body' },
      stent: { ...base.stent, type: 'bms', drug: 'unknown', monthsSinceImplant: 9 },
      imaging: { ...base.imaging, malapposition: true },
      preparation: {
        tools: [{ tool: 'nc-balloon', outcome: 'worked' }],
        residualStenosisPercent: 10,
        timiFlow: 3,
        dissection: 'none',
        flowStable: true,
      },
    },
  },
  {
    id: 'V06',
    case: {
      ...base,
      ...twoLayers,
      lesion: { ...base.lesion, pattern: 'focal-body' },
      imaging: { ...base.imaging, fracture: 'complete' },
    },
  },
  {
    id: 'V07',
    case: {
      ...base,
      lesion: { ...base.lesion, pattern: 'diffuse-intrastent', lengthMm: 24 },
      stent: { ...base.stent, layers: 3 },
      history: { priorTreatments: 2, lastTreatment: 'des' },
    },
  },
  {
    id: 'V15',
    case: {
      ...base,
      ...twoLayers,
      preparation: {
        tools: [{ tool: 'nc-balloon', outcome: 'worked' }],
        residualStenosisPercent: 15,
        timiFlow: 2,
        dissection: 'c',
        flowStable: false,
      },
    },
  },
  {
    id: 'V50',
    case: {
      ...base,
      preparation: {
        tools: [{ tool: 'nc-balloon', outcome: 'worked' }],
        residualStenosisPercent: 10,
        timiFlow: 1,
        dissection: 'none',
        flowStable: false,
      },
    },
  },
  {
    id: 'V29',
    case: {
      ...base,
      stent: { ...base.stent, monthsSinceImplant: 2 },
      imaging: { ...base.imaging, minStentAreaMm2: 3.8, underexpanded: true, tissue: 'none' },
      preparation: {
        tools: [{ tool: 'ivl', outcome: 'worked' }],
        residualStenosisPercent: 5,
        timiFlow: 3,
        dissection: 'none',
        flowStable: true,
        minStentAreaMm2: 6.8,
      },
    },
  },
  {
    id: 'V82',
    case: {
      ...base,
      lesion: { ...base.lesion, stenosisPercent: 30, pattern: 'focal-body' },
      stent: { ...base.stent, type: 'bms', drug: 'unknown', monthsSinceImplant: 60 },
      imaging: { ...base.imaging, neoatherosclerosis: 'non-calcific' },
      patient: { ...base.patient, presentation: 'stemi' },
    },
  },
  {
    id: 'V19',
    case: {
      ...base,
      lesion: {
        ...base.lesion,
        stenosisPercent: 100,
        timiFlow: 0,
        lengthMm: 30,
        pattern: 'occlusive',
        occlusionMonths: 6,
      },
      imaging: { ...base.imaging, modalities: [] },
      patient: { ...base.patient, multivesselDisease: true, diabetes: true },
    },
  },
  {
    id: 'V12',
    case: {
      ...base,
      lesion: { ...base.lesion, stenosisPercent: 60 },
      patient: { ...base.patient, nonInvasiveIschaemia: 'not-done', ffr: 0.86 },
    },
  },
  { id: 'V21', case: { ...base, patient: { ...base.patient, presentation: 'shock' } } },
];
