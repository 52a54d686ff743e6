import type { FieldPath, FieldValues, ToolUse } from './types/case-data.ts';
import {
  ALLERGIES,
  BLEEDING_CRITERIA,
  CALCIFICATIONS,
  DAPT_OPTIONS,
  DISSECTIONS,
  FRACTURES,
  GUIDELINES,
  LAB_RESOURCES,
  LAST_TREATMENTS,
  MODALITIES,
  NEOATHEROSCLEROSES,
  NON_INVASIVE_TESTS,
  PATTERNS,
  POSITIONS,
  PRESENTATIONS,
  REGIONS,
  SEXES,
  SIDE_BRANCHES,
  STENT_DRUGS,
  STENT_TYPES,
  SURGICAL_RISKS,
  TIMI_GRADES,
  TISSUES,
  TOOLS,
  VESSELS,
  WITHIN_STENT,
} from './types/vocabulary.ts';

type OneOf<V> = { readonly kind: 'one'; readonly of: readonly V[] };
type AnyOf<V> = { readonly kind: 'any'; readonly of: readonly V[] };
type Measured = { readonly kind: 'number'; readonly whole: boolean };
type Tried = { readonly kind: 'tools' };

/** What a field can be answered with. */
export type Answers<T = unknown> = [T] extends [boolean]
  ? OneOf<boolean>
  : [T] extends [readonly ToolUse[]]
    ? Tried
    : [T] extends [readonly (infer V)[]]
      ? AnyOf<V>
      : number extends T
        ? Measured
        : OneOf<T>;

const yesNo: OneOf<boolean> = { kind: 'one', of: [true, false] };
const measured: Measured = { kind: 'number', whole: false };
const counted: Measured = { kind: 'number', whole: true };
const one = <const V>(of: readonly V[]): OneOf<V> => ({ kind: 'one', of });
const any = <const V>(of: readonly V[]): AnyOf<V> => ({ kind: 'any', of });

/**
 * Every field of the case model with the answers it can have, in the order of the case file. The search for answers
 * that would change a plan goes through these; numbers fall into few ranges, between the thresholds they are held against.
 */
export const ANSWERS: { readonly [P in FieldPath]: Answers<FieldValues[P]> } = {
  'lesion.vessel': one(VESSELS),
  'lesion.leftMainProtected': yesNo,
  'lesion.position': one(POSITIONS),
  'lesion.withinStent': one(WITHIN_STENT),
  'lesion.sideBranch': one(SIDE_BRANCHES),
  'lesion.stenosisPercent': measured,
  'lesion.timiFlow': one(TIMI_GRADES),
  'lesion.occlusionMonths': measured,
  'lesion.lengthMm': measured,
  'lesion.referenceDiameterMm': measured,
  'lesion.pattern': one(PATTERNS),
  'lesion.extendsBeyondStent': yesNo,
  'lesion.calcification': one(CALCIFICATIONS),
  'lesion.uncrossable': yesNo,
  'lesion.aortoOstialOverhang': yesNo,
  'stent.type': one(STENT_TYPES),
  'stent.drug': one(STENT_DRUGS),
  'stent.layers': counted,
  'stent.overlap': yesNo,
  'stent.monthsSinceImplant': measured,
  'stent.diameterMm': measured,
  'history.priorTreatments': counted,
  'history.lastTreatment': one(LAST_TREATMENTS),
  'history.toolsFailedBefore': any(TOOLS),
  'imaging.modalities': any(MODALITIES),
  'imaging.minStentAreaMm2': measured,
  'imaging.referenceLumenAreaMm2': measured,
  'imaging.underexpanded': yesNo,
  'imaging.fracture': one(FRACTURES),
  'imaging.deformed': yesNo,
  'imaging.malapposition': yesNo,
  'imaging.undersized': yesNo,
  'imaging.geographicMiss': yesNo,
  'imaging.thrombus': yesNo,
  'imaging.protrudingStruts': yesNo,
  'imaging.edgeHaematoma': yesNo,
  'imaging.wireBehindStrut': yesNo,
  'imaging.aneurysm': yesNo,
  'imaging.tissue': one(TISSUES),
  'imaging.neoatherosclerosis': one(NEOATHEROSCLEROSES),
  'imaging.calciumArcDeg': measured,
  'imaging.calciumThicknessMm': measured,
  'imaging.calciumLengthMm': measured,
  'imaging.calcifiedNodule': yesNo,
  'patient.presentation': one(PRESENTATIONS),
  'patient.ffr': measured,
  'patient.ifr': measured,
  'patient.nonInvasiveIschaemia': one(NON_INVASIVE_TESTS),
  'patient.ageYears': measured,
  'patient.egfr': measured,
  'patient.haemoglobinGL': measured,
  'patient.sex': one(SEXES),
  'patient.diabetes': yesNo,
  'patient.multivesselDisease': yesNo,
  'patient.oralAnticoagulant': yesNo,
  'patient.lvefPercent': measured,
  'patient.surgicalRisk': one(SURGICAL_RISKS),
  'patient.dapt': one(DAPT_OPTIONS),
  'patient.highBleedingRisk': yesNo,
  'patient.bleedingCriteria': any(BLEEDING_CRITERIA),
  'patient.allergies': any(ALLERGIES),
  'preparation.tools': { kind: 'tools' },
  'preparation.residualStenosisPercent': measured,
  'preparation.residualUnder30': yesNo,
  'preparation.timiFlow': one(TIMI_GRADES),
  'preparation.dissection': one(DISSECTIONS),
  'preparation.flowStable': yesNo,
  'preparation.minStentAreaMm2': measured,
  'preparation.perforation': yesNo,
  'setting.guideline': one(GUIDELINES),
  'setting.unavailable': any(LAB_RESOURCES),
  'setting.region': one(REGIONS),
};

/** Every field of the case model, in the order of the case file. */
export const FIELDS = Object.keys(ANSWERS) as readonly FieldPath[];
