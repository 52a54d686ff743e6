import type { FieldPath } from '../types/case-data.ts';
import type { Tool } from '../types/vocabulary.ts';

export type SectionId = 'who' | 'lesion' | 'imaging' | 'preparation' | 'patient' | 'setting';

export interface EntrySection {
  readonly id: SectionId;
  /** Asked of every case in which they arise: all that decides, in the order in which it is told. */
  readonly first: readonly FieldPath[];
  /** Behind a disclosure until one of them holds a value; nothing here decides between devices. */
  readonly more: readonly FieldPath[];
}

/**
 * The sections in the order in which a case is told: who and where in one sentence, what the lesion looks like, what
 * imaging shows, what was done. A test proves that no field of the case file is left out or asked twice; `progress.ts`
 * says which of them arise in a case.
 */
export const ENTRY_SECTIONS: readonly EntrySection[] = [
  {
    id: 'who',
    first: [
      'patient.presentation',
      'lesion.vessel',
      'lesion.leftMainProtected',
      'lesion.position',
      'lesion.aortoOstialOverhang',
      'stent.type',
      'stent.layers',
      'stent.overlap',
      'stent.monthsSinceImplant',
      'history.priorTreatments',
      'history.lastTreatment',
      'lesion.stenosisPercent',
      'lesion.pattern',
      'imaging.modalities',
    ],
    more: ['history.toolsFailedBefore', 'stent.drug', 'stent.diameterMm'],
  },
  {
    id: 'lesion',
    first: [
      'lesion.timiFlow',
      'lesion.occlusionMonths',
      'lesion.sideBranch',
      'lesion.referenceDiameterMm',
      'lesion.lengthMm',
    ],
    more: ['lesion.withinStent', 'lesion.extendsBeyondStent', 'lesion.calcification', 'lesion.uncrossable'],
  },
  {
    id: 'imaging',
    first: [
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
      'imaging.referenceLumenAreaMm2',
      'imaging.fracture',
      'imaging.thrombus',
      'imaging.tissue',
      'imaging.neoatherosclerosis',
    ],
    more: [
      'imaging.calciumArcDeg',
      'imaging.calciumThicknessMm',
      'imaging.calciumLengthMm',
      'imaging.calcifiedNodule',
      'imaging.deformed',
      'imaging.malapposition',
      'imaging.undersized',
      'imaging.geographicMiss',
      'imaging.protrudingStruts',
      'imaging.edgeHaematoma',
      'imaging.wireBehindStrut',
      'imaging.aneurysm',
    ],
  },
  {
    id: 'preparation',
    first: [
      'preparation.tools',
      'preparation.residualStenosisPercent',
      'preparation.residualUnder30',
      'preparation.timiFlow',
      'preparation.dissection',
      'preparation.flowStable',
      'preparation.minStentAreaMm2',
      'preparation.perforation',
    ],
    more: [],
  },
  {
    id: 'patient',
    first: [
      'patient.nonInvasiveIschaemia',
      'patient.ffr',
      'patient.dapt',
      'patient.oralAnticoagulant',
      'patient.highBleedingRisk',
      'patient.allergies',
      'patient.diabetes',
      'patient.multivesselDisease',
    ],
    more: [
      'patient.ifr',
      'patient.surgicalRisk',
      'patient.ageYears',
      'patient.sex',
      'patient.egfr',
      'patient.haemoglobinGL',
      'patient.lvefPercent',
      'patient.bleedingCriteria',
    ],
  },
  { id: 'setting', first: ['setting.guideline', 'setting.region'], more: ['setting.unavailable'] },
];

/** Whole numbers of which there are so few that each is a button. */
export const NUMBERS_AS_BUTTONS: Partial<Record<FieldPath, readonly number[]>> = {
  'stent.layers': [1, 2, 3, 4, 5],
};

/** Readings by eye and times are round: one tap for the usual ones, the field beside them for any other. */
export const QUICK_NUMBERS: Partial<Record<FieldPath, readonly number[]>> = {
  'lesion.stenosisPercent': [50, 60, 70, 80, 90, 100],
  'stent.monthsSinceImplant': [6, 12, 36, 60, 120],
  'history.priorTreatments': [0, 1, 2, 3],
  'lesion.referenceDiameterMm': [2.5, 3, 3.5, 4],
  'preparation.residualStenosisPercent': [0, 10, 20, 30, 40, 50],
};

/** Where most preparations begin; the other tools follow in a disclosure. */
export const USUAL_TOOLS: readonly Tool[] = ['nc-balloon', 'super-high-pressure', 'scoring', 'ivl'];

/** Lists of which one word is nearly always the whole answer. */
export const LISTS_THAT_LEAD_ON: readonly FieldPath[] = ['imaging.modalities'];

/** Lists that are too long for a row of buttons; `list-groups.ts` says in which groups they are gone through. */
export const GROUPED_LISTS: readonly FieldPath[] = ['patient.bleedingCriteria'];
