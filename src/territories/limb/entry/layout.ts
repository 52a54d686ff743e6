import type { FieldPath } from '../types/case-data.ts';
import type { Tool } from '../types/vocabulary.ts';

export type SectionId =
  | 'who'
  | 'foot'
  | 'flow'
  | 'lesion'
  | 'anatomy'
  | 'list'
  | 'circuit'
  | 'preparation'
  | 'patient'
  | 'setting';

export interface EntrySection {
  readonly id: SectionId;
  /** Asked of every case in which they arise: all that decides, in the order in which it is told. */
  readonly first: readonly FieldPath[];
  /** Behind a disclosure until one of them holds a value. */
  readonly more: readonly FieldPath[];
}

/**
 * The sections in the order in which a case is told: which question, how the leg is, the foot and its flow, the lesion,
 * the list, the circuit, what was done. A test proves that no field is left out or asked twice; `arising.ts` says which of
 * them arise in a case. The steps of an arterialisation are gone through in the plan.
 */
export const ENTRY_SECTIONS: readonly EntrySection[] = [
  {
    id: 'who',
    first: [
      'question',
      'limb.rutherford',
      'limb.acuteSigns',
      'limb.functionallyLimiting',
      'limb.conservativeTrial',
      'lesion.territory',
      'lesion.kind',
    ],
    more: [
      'limb.side',
      'limb.aetiology',
      'limb.onset',
      'limb.symptomDays',
      'limb.unsalvageable',
      'limb.nonAmbulatory',
      'limb.limitedLifeExpectancy',
    ],
  },
  {
    id: 'lesion',
    first: [
      'lesion.stenosisPercent',
      'lesion.occluded',
      'lesion.lengthMm',
      'lesion.psvr',
      'lesion.occlusionDays',
      'lesion.thrombus',
      'lesion.referenceDiameterMm',
      'lesion.poplitealExtent',
      'lesion.sfaOrigin',
      'stent.type',
      'stent.fractureGrade',
      'history.priorTreatments',
      'history.lastTreatment',
    ],
    more: [
      'stent.infection',
      'stent.aneurysm',
      'lesion.beyondStentMm',
      'lesion.calcification',
      'stent.layers',
      'stent.monthsSinceImplant',
      'history.monthsSinceLastTreatment',
    ],
  },
  {
    id: 'flow',
    first: [
      'haemodynamics.toePressureMmHg',
      'haemodynamics.abi',
      'haemodynamics.anklePressureMmHg',
      'haemodynamics.tcpo2MmHg',
    ],
    more: ['haemodynamics.incompressible', 'haemodynamics.pvr', 'haemodynamics.ischaemiaGrade'],
  },
  {
    id: 'foot',
    first: [
      'foot.restPain',
      'foot.ulcer',
      'foot.boneOnlyDistalPhalanx',
      'foot.ulcerWeeks',
      'foot.heel',
      'foot.gangrene',
      'foot.wetGangrene',
      'foot.infectionSigns',
      'foot.erythemaCm',
      'foot.deepInfection',
      'foot.sirsSigns',
      'foot.infectionDrained',
      'foot.woundCourse',
    ],
    more: ['foot.woundGrade', 'foot.infectionGrade'],
  },
  {
    id: 'anatomy',
    first: ['anatomy.inflow', 'anatomy.runoffVessels', 'anatomy.pedal'],
    more: ['anatomy.glassFp', 'anatomy.glassFpCalcium', 'anatomy.glassIp', 'anatomy.glassIpCalcium'],
  },
  {
    id: 'list',
    first: [
      'noOption.endovascular',
      'noOption.footViews',
      'noOption.specialist',
      'noOption.pedalTarget',
      'noOption.duplexSearch',
      'noOption.veinMapped',
      'noOption.secondReviewer',
    ],
    more: [],
  },
  {
    id: 'circuit',
    first: ['dva.state', 'dva.deepVeins', 'dva.veinThrombosis', 'dva.inflowToCrossing', 'dva.weeksSince'],
    more: [],
  },
  {
    id: 'preparation',
    first: [
      'preparation.tools',
      'preparation.residualStenosisPercent',
      'preparation.dissection',
      'preparation.flowRestored',
      'preparation.distalEmbolisation',
    ],
    more: [],
  },
  {
    id: 'patient',
    first: [
      'patient.surgicalRisk',
      'patient.vein',
      'patient.antiplatelet',
      'patient.oralAnticoagulant',
      'patient.highBleedingRisk',
      'patient.allergies',
      'patient.diabetes',
      'patient.dialysis',
      'patient.pregnancyOrPlanned',
      'patient.severeHeartFailure',
    ],
    more: [
      'patient.ageYears',
      'patient.sex',
      'patient.immunosuppressed',
      'patient.haemoglobinGL',
      'patient.egfr',
      'patient.paclitaxelDiscussed',
    ],
  },
  { id: 'setting', first: ['setting.region'], more: ['setting.unavailable'] },
];

/** Whole numbers of which there are so few that each is a button. */
export const NUMBERS_AS_BUTTONS: Partial<Record<FieldPath, readonly number[]>> = {
  'stent.layers': [1, 2, 3, 4, 5],
};

/** Readings by eye and lengths are round: one tap for the usual ones, the field beside them for any other. */
export const QUICK_NUMBERS: Partial<Record<FieldPath, readonly number[]>> = {
  'lesion.stenosisPercent': [50, 60, 70, 80, 90, 100],
  'lesion.lengthMm': [30, 50, 100, 200, 300],
  'lesion.referenceDiameterMm': [4, 5, 6, 7],
  'stent.monthsSinceImplant': [6, 12, 36, 60, 120],
  'history.priorTreatments': [0, 1, 2, 3],
  'preparation.residualStenosisPercent': [0, 10, 20, 30, 40, 50],
};

/** Where most preparations begin; the other tools follow in a disclosure. */
export const USUAL_TOOLS: readonly Tool[] = ['crossing', 'plain-balloon', 'thrombus-management', 'embolic-protection'];

/** Lists of which one word is nearly always the whole answer. */
export const LISTS_THAT_LEAD_ON: readonly FieldPath[] = [];

/** Lists that are too long for a row of buttons; `list-groups.ts` says in which groups they are gone through. */
export const GROUPED_LISTS: readonly FieldPath[] = [];
