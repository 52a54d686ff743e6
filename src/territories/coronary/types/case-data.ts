import type {
  Allergy,
  BleedingCriterion,
  Calcification,
  DaptOption,
  Decision,
  Dissection,
  Fracture,
  Guideline,
  LabResource,
  LastTreatment,
  Modality,
  Neoatherosclerosis,
  NonInvasiveTest,
  Pattern,
  Position,
  Presentation,
  Region,
  Sex,
  SideBranch,
  StentDrug,
  StentType,
  SurgicalRisk,
  TimiGrade,
  Tissue,
  Tool,
  ToolOutcome,
  Vessel,
  WithinStent,
} from './vocabulary.ts';

/** Every section and every field is optional: an absent field is *unknown*, which is never the same as "no". */
export interface Lesion {
  vessel?: Vessel;
  leftMainProtected?: boolean;
  position?: Position;
  withinStent?: WithinStent;
  sideBranch?: SideBranch;
  /** % of the reference diameter. */
  stenosisPercent?: number;
  timiFlow?: TimiGrade;
  occlusionMonths?: number;
  lengthMm?: number;
  referenceDiameterMm?: number;
  pattern?: Pattern;
  extendsBeyondStent?: boolean;
  calcification?: Calcification;
  uncrossable?: boolean;
  /** The stent stands out into the aorta. */
  aortoOstialOverhang?: boolean;
}

/** The stent that failed; the innermost when there are several. */
export interface Stent {
  type?: StentType;
  drug?: StentDrug;
  /** Metal layers at the lesion. */
  layers?: number;
  /** The lesion lies where two stents of one and the same treatment overlap. */
  overlap?: boolean;
  monthsSinceImplant?: number;
  diameterMm?: number;
}

export interface History {
  /** Earlier restenosis treatments of this segment. */
  priorTreatments?: number;
  lastTreatment?: LastTreatment;
  /** Tools that failed here on another day or in another lab; they may be tried again. */
  toolsFailedBefore?: readonly Tool[];
}

export interface Imaging {
  /** An empty list means that none was done; an absent list means unknown. */
  modalities?: readonly Modality[];
  minStentAreaMm2?: number;
  referenceLumenAreaMm2?: number;
  underexpanded?: boolean;
  fracture?: Fracture;
  /** Crushed, collapsed, longitudinally deformed or recoiled. */
  deformed?: boolean;
  malapposition?: boolean;
  undersized?: boolean;
  geographicMiss?: boolean;
  thrombus?: boolean;
  protrudingStruts?: boolean;
  edgeHaematoma?: boolean;
  /** The wire runs outside the stent or behind its struts. */
  wireBehindStrut?: boolean;
  /** In the treated segment. */
  aneurysm?: boolean;
  tissue?: Tissue;
  neoatherosclerosis?: Neoatherosclerosis;
  calciumArcDeg?: number;
  calciumThicknessMm?: number;
  calciumLengthMm?: number;
  calcifiedNodule?: boolean;
}

export interface Patient {
  presentation?: Presentation;
  /** Distal over proximal pressure. */
  ffr?: number;
  ifr?: number;
  nonInvasiveIschaemia?: NonInvasiveTest;
  ageYears?: number;
  /** mL/min/1.73 m2. */
  egfr?: number;
  haemoglobinGL?: number;
  sex?: Sex;
  diabetes?: boolean;
  multivesselDisease?: boolean;
  oralAnticoagulant?: boolean;
  /** Read by the trial-to-patient match and the report only. */
  lvefPercent?: number;
  surgicalRisk?: SurgicalRisk;
  dapt?: DaptOption;
  highBleedingRisk?: boolean;
  bleedingCriteria?: readonly BleedingCriterion[];
  allergies?: readonly Allergy[];
}

export interface ToolUse {
  tool: Tool;
  outcome: ToolOutcome;
}

/** What has been done in this procedure, in order. */
export interface Preparation {
  tools?: readonly ToolUse[];
  residualStenosisPercent?: number;
  /** Read as below 30 % without a figure; a figure outweighs it. */
  residualUnder30?: boolean;
  timiFlow?: TimiGrade;
  dissection?: Dissection;
  flowStable?: boolean;
  minStentAreaMm2?: number;
  /** No preparation result: a perforation is out of scope at once. */
  perforation?: boolean;
}

/** The lab's circumstances; an absent value falls back to the caller's settings, never to unknown. */
export interface Setting {
  guideline?: Guideline;
  unavailable?: readonly LabResource[];
  region?: Region;
}

/** What the operator did. The engine never reads it. */
export interface DecisionTaken {
  choice: readonly Decision[];
  reason?: string;
  decidedAt?: string;
}

/** A section as far as it is known: a field may stand there and say nothing. */
export type Seen<S> = { readonly [K in keyof S]?: S[K] | undefined };

export interface CaseSections {
  lesion?: Lesion;
  stent?: Stent;
  history?: History;
  imaging?: Imaging;
  patient?: Patient;
  preparation?: Preparation;
  setting?: Setting;
}

/** One lesion at one procedure: the case file v2. */
export interface CaseData extends CaseSections {
  kind: 'isr-case';
  schemaVersion: 2;
  label?: string;
  decision?: DecisionTaken;
}

/** A field by its path in the case file, and the type of its value. */
export type FieldValues = SectionFields<'lesion', Lesion> &
  SectionFields<'stent', Stent> &
  SectionFields<'history', History> &
  SectionFields<'imaging', Imaging> &
  SectionFields<'patient', Patient> &
  SectionFields<'preparation', Preparation> &
  SectionFields<'setting', Setting>;

type SectionFields<S extends string, T> = { [K in keyof T & string as `${S}.${K}`]-?: NonNullable<T[K]> };

export type FieldPath = keyof FieldValues;

/** What the lab works with when the case file does not say. */
export interface Settings {
  guideline: Guideline;
  unavailable: readonly LabResource[];
  region: Region;
}
