import { describe, expect, test } from 'vitest';
import type { FieldSpec, Range, Unit } from '../../../../src/case-file/field-spec.ts';
import { FIELD_PATHS, FIELDS, isFieldPath } from '../../../../src/territories/limb/types/fields.ts';

// Copied by hand from the case model, and on purpose not from src: a slip of the pen on either side must fail here.
const NUMBERS: Record<string, { unit: Unit | null; hard: Range; usual?: Range; integer?: true }> = {
  'limb.symptomDays': { unit: 'days', hard: [0, 36500], usual: [1, 3650] },
  'haemodynamics.abi': { unit: null, hard: [0, 2.5], usual: [0.2, 1.4] },
  'haemodynamics.anklePressureMmHg': { unit: 'mmHg', hard: [0, 350], usual: [20, 250] },
  'haemodynamics.toePressureMmHg': { unit: 'mmHg', hard: [0, 250], usual: [0, 160] },
  'haemodynamics.tcpo2MmHg': { unit: 'mmHg', hard: [0, 120], usual: [0, 80] },
  'foot.ulcerWeeks': { unit: 'weeks', hard: [0, 520], usual: [1, 104] },
  'foot.erythemaCm': { unit: 'cm', hard: [0, 30], usual: [0, 10] },
  'lesion.stenosisPercent': { unit: '%', hard: [0, 100], usual: [30, 100] },
  'lesion.psvr': { unit: null, hard: [0.5, 20], usual: [1, 10] },
  'lesion.occlusionDays': { unit: 'days', hard: [0, 36500], usual: [1, 3650] },
  'lesion.lengthMm': { unit: 'mm', hard: [1, 600], usual: [10, 400] },
  'lesion.referenceDiameterMm': { unit: 'mm', hard: [2, 10], usual: [4, 7] },
  'lesion.beyondStentMm': { unit: 'mm', hard: [0, 300], usual: [0, 100] },
  'stent.layers': { unit: null, hard: [1, 5], integer: true },
  'stent.monthsSinceImplant': { unit: 'months', hard: [0, 480] },
  'history.priorTreatments': { unit: null, hard: [0, 10], integer: true },
  'history.monthsSinceLastTreatment': { unit: 'months', hard: [0, 480] },
  'patient.ageYears': { unit: 'years', hard: [18, 110] },
  'patient.egfr': { unit: 'mL/min/1.73 m2', hard: [2, 150] },
  'patient.haemoglobinGL': { unit: 'g/L', hard: [30, 220] },
  'dva.weeksSince': { unit: 'weeks', hard: [0, 520] },
  'preparation.residualStenosisPercent': { unit: '%', hard: [0, 100] },
};

const WORDS: Record<string, string> = {
  'limb.side': 'left right',
  'limb.rutherford': '0 1 2 3 4 5 6',
  'limb.onset': 'sudden gradual',
  'limb.aetiology': 'atherosclerotic buerger vasculitis vasospastic collagen-vascular trauma embolic venous unknown',
  'limb.conservativeTrial': 'adequate inadequate ongoing not-done',
  'haemodynamics.pvr': 'normal reduced flat',
  'haemodynamics.ischaemiaGrade': '0 1 2 3',
  'foot.ulcer': 'none shallow deep extensive',
  'foot.heel': 'none shallow full-thickness',
  'foot.gangrene': 'none digits extensive heel',
  'foot.woundCourse': 'shrinking not-shrinking progressing',
  'foot.infectionSigns': 'swelling erythema tenderness warmth pus',
  'foot.sirsSigns': 'temperature heart-rate respiration white-cells',
  'foot.woundGrade': '0 1 2 3',
  'foot.infectionGrade': '0 1 2 3',
  'lesion.territory': 'femoropopliteal infrapopliteal aortoiliac common-femoral inframalleolar',
  'lesion.kind': 'in-stent restenosis de-novo graft',
  'lesion.poplitealExtent': 'none p1 p2-p3',
  'lesion.calcification': 'none mild moderate severe',
  'stent.type': 'bare-nitinol drug-eluting covered interwoven unknown',
  'stent.fractureGrade': '0 1 2 3 4 5',
  'anatomy.inflow': 'normal diseased corrected',
  'anatomy.runoffVessels': '0 1 2 3',
  'anatomy.glassFp': '0 1 2 3 4',
  'anatomy.glassIp': '0 1 2 3 4',
  'anatomy.pedal': 'P0 P1 P2',
  'history.lastTreatment': 'none balloon dcb des covered atherectomy bypass',
  'patient.sex': 'female male',
  'patient.surgicalRisk': 'average high prohibitive',
  'patient.vein': 'single-segment-gsv alternative none not-mapped',
  'patient.antiplatelet': 'dual-possible single-only not-possible',
  'patient.allergies': 'paclitaxel metal contrast heparin',
  'noOption.endovascular': 'failed not-feasible feasible not-tried',
  'noOption.pedalTarget': 'none present',
  'dva.deepVeins': 'usable unusable not-assessed',
  'dva.state': 'planned patent occluded',
  'preparation.dissection': 'none minor flow-limiting',
  'setting.region': 'eu us other',
  'setting.unavailable':
    'dcb des covered-stent bypass dva crossing plain-balloon scoring cutting laser rotational-aspiration directional thrombus-management embolic-protection',
};

const BOOLEANS = `limb.acuteSigns limb.functionallyLimiting limb.unsalvageable limb.nonAmbulatory
  limb.limitedLifeExpectancy haemodynamics.incompressible foot.restPain foot.boneOnlyDistalPhalanx foot.wetGangrene
  foot.deepInfection foot.infectionDrained lesion.occluded lesion.thrombus lesion.sfaOrigin stent.infection stent.aneurysm
  anatomy.glassFpCalcium anatomy.glassIpCalcium patient.diabetes patient.dialysis patient.immunosuppressed
  patient.oralAnticoagulant patient.highBleedingRisk patient.pregnancyOrPlanned patient.paclitaxelDiscussed
  patient.severeHeartFailure noOption.footViews noOption.specialist noOption.duplexSearch noOption.veinMapped
  noOption.secondReviewer dva.veinThrombosis dva.inflowToCrossing preparation.flowRestored
  preparation.distalEmbolisation`.split(/\s+/);

const ENTRIES: Record<string, Record<string, string>> = {
  'dva.steps': { step: 'V1 V2 V3 V4 V5 V6 V7 V8 V9 V10 V11 V12 V13 V14 V15 V16 V17', state: 'done failed' },
  'preparation.tools': {
    tool: 'crossing plain-balloon scoring cutting laser rotational-aspiration directional thrombus-management embolic-protection',
    outcome: 'worked failed unknown',
  },
};

const wordsOf = (spec: FieldSpec): string =>
  spec.kind === 'choice' || spec.kind === 'list' ? spec.values.join(' ') : '';

describe('given the case model of the leg', () => {
  test('every number has its unit and its ranges', () => {
    const found = FIELD_PATHS.filter((path) => FIELDS[path].kind === 'number');
    expect(found.toSorted()).toEqual(Object.keys(NUMBERS).sort());
    for (const path of found) expect(FIELDS[path], path).toMatchObject({ kind: 'number', ...NUMBERS[path] });
    for (const path of found) expect('usual' in FIELDS[path], path).toBe(NUMBERS[path]?.usual !== undefined);
  });

  test('every choice and every list has its words', () => {
    const found = FIELD_PATHS.filter((path) => wordsOf(FIELDS[path]) !== '');
    expect(Object.fromEntries(found.map((path) => [path, wordsOf(FIELDS[path])]))).toEqual(WORDS);
    const lists = found.filter((path) => FIELDS[path].kind === 'list');
    expect(lists).toEqual(['foot.infectionSigns', 'foot.sirsSigns', 'patient.allergies', 'setting.unavailable']);
  });

  test('the rest is yes or no, or a list of entries', () => {
    expect(FIELD_PATHS.filter((path) => FIELDS[path].kind === 'boolean')).toEqual(BOOLEANS);
    const entries = FIELD_PATHS.map((path) => [path, FIELDS[path]] as const).filter(([, { kind }]) => kind === 'tools');
    expect(entries.map(([path]) => path)).toEqual(Object.keys(ENTRIES));
    for (const [path, spec] of entries) {
      const keys = Object.entries(spec.kind === 'tools' ? spec.keys : {}).map(([key, all]) => [key, all.join(' ')]);
      expect(Object.fromEntries(keys)).toEqual(ENTRIES[path]);
    }
  });

  test('haemoglobin is also read in g/dL', () => {
    expect(FIELDS['patient.haemoglobinGL']).toMatchObject({ acceptsUnit: { unit: 'g/dL', factor: 10 } });
  });

  test('only a field of the dictionary is one', () => {
    expect(isFieldPath('haemodynamics.abi')).toBe(true);
    expect(['abi', 'haemodynamics', 'toString', 'lesion.vessel'].filter(isFieldPath)).toEqual([]);
  });
});
