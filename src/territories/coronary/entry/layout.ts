import type { SectionName } from '../case/field-spec.ts';
import type { FieldPath } from '../types/case-data.ts';

/** The history stands with the stent. */
export type SectionId = Exclude<SectionName, 'history'>;

export interface EntrySection {
  readonly id: SectionId;
  /** Asked of every case: what the first complete plan rests on comes first. */
  readonly first: readonly FieldPath[];
  /** Behind a disclosure until one of them holds a value. */
  readonly more: readonly FieldPath[];
}

/**
 * The sections in the order of the procedure. A test proves that no field of the case file is left out or asked twice;
 * `progress.ts` says which of them arise in a case.
 */
export const ENTRY_SECTIONS: readonly EntrySection[] = [
  {
    id: 'stent',
    first: ['stent.type', 'stent.layers', 'stent.overlap', 'stent.monthsSinceImplant'],
    more: [
      'history.priorTreatments',
      'history.lastTreatment',
      'history.toolsFailedBefore',
      'stent.drug',
      'stent.diameterMm',
    ],
  },
  {
    id: 'lesion',
    first: ['lesion.pattern', 'lesion.stenosisPercent', 'lesion.referenceDiameterMm', 'lesion.sideBranch'],
    more: [
      'lesion.vessel',
      'lesion.leftMainProtected',
      'lesion.position',
      'lesion.aortoOstialOverhang',
      'lesion.withinStent',
      'lesion.timiFlow',
      'lesion.occlusionMonths',
      'lesion.lengthMm',
      'lesion.extendsBeyondStent',
      'lesion.calcification',
      'lesion.uncrossable',
    ],
  },
  {
    id: 'imaging',
    first: [
      'imaging.modalities',
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
      'imaging.referenceLumenAreaMm2',
      'imaging.fracture',
    ],
    more: [
      'imaging.tissue',
      'imaging.neoatherosclerosis',
      'imaging.deformed',
      'imaging.malapposition',
      'imaging.undersized',
      'imaging.geographicMiss',
      'imaging.thrombus',
      'imaging.protrudingStruts',
      'imaging.edgeHaematoma',
      'imaging.wireBehindStrut',
      'imaging.aneurysm',
      'imaging.calciumArcDeg',
      'imaging.calciumThicknessMm',
      'imaging.calciumLengthMm',
      'imaging.calcifiedNodule',
    ],
  },
  {
    id: 'patient',
    first: ['patient.nonInvasiveIschaemia', 'patient.ffr', 'patient.presentation', 'patient.highBleedingRisk'],
    more: [
      'patient.ifr',
      'patient.dapt',
      'patient.surgicalRisk',
      'patient.diabetes',
      'patient.multivesselDisease',
      'patient.oralAnticoagulant',
      'patient.allergies',
      'patient.ageYears',
      'patient.sex',
      'patient.egfr',
      'patient.haemoglobinGL',
      'patient.lvefPercent',
      'patient.bleedingCriteria',
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
  { id: 'setting', first: ['setting.guideline', 'setting.region'], more: ['setting.unavailable'] },
];

/** Whole numbers of which there are so few that each is a button. */
export const NUMBERS_AS_BUTTONS: Partial<Record<FieldPath, readonly number[]>> = {
  'stent.layers': [1, 2, 3, 4, 5],
};

/** Readings by eye are round: one tap for the usual ones, the field beside them for any other. */
export const QUICK_NUMBERS: Partial<Record<FieldPath, readonly number[]>> = {
  'lesion.stenosisPercent': [50, 60, 70, 80, 90, 100],
  'history.priorTreatments': [0, 1, 2, 3],
  'preparation.residualStenosisPercent': [0, 10, 20, 30, 40, 50],
};
