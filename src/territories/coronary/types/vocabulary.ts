/**
 * The words a case file may use, as the case model names them.
 * Lists are constants so that the schema, the screen and the engine share one spelling; the types follow from them.
 */

export const VESSELS = ['left-main', 'lad', 'lcx', 'rca', 'branch', 'vein-graft', 'arterial-graft'] as const;
export const POSITIONS = ['ostial', 'proximal', 'mid', 'distal'] as const;
export const WITHIN_STENT = ['in-stent', 'edge-5mm', 'outside'] as const;
export const SIDE_BRANCHES = ['none', 'present', 'true-bifurcation'] as const;
export const PATTERNS = [
  'focal-gap',
  'focal-edge',
  'focal-body',
  'multifocal',
  'diffuse-intrastent',
  'proliferative',
  'occlusive',
] as const;
export const CALCIFICATIONS = ['none', 'mild', 'moderate', 'severe'] as const;
export const TIMI_GRADES = [0, 1, 2, 3] as const;

export const STENT_TYPES = ['bms', 'des', 'bvs', 'covered', 'unknown'] as const;
export const STENT_DRUGS = [
  'sirolimus',
  'everolimus',
  'zotarolimus',
  'biolimus',
  'paclitaxel',
  'other',
  'unknown',
] as const;
export const LAST_TREATMENTS = ['none', 'balloon', 'dcb-paclitaxel', 'dcb-limus', 'des', 'brachytherapy'] as const;

export const MODALITIES = ['ivus', 'oct', 'stent-enhancement'] as const;
export const FRACTURES = ['none', 'partial', 'complete'] as const;
export const TISSUES = ['none', 'homogeneous', 'heterogeneous', 'layered', 'attenuated'] as const;
export const NEOATHEROSCLEROSES = ['none', 'non-calcific', 'calcific'] as const;

export const PRESENTATIONS = [
  'asymptomatic',
  'stable-angina',
  'unstable-angina',
  'nstemi',
  'stemi',
  /** Acute, and the kind was not said. */
  'acs',
  'shock',
  'arrest',
] as const;
export const NON_INVASIVE_TESTS = ['positive', 'negative', 'not-done'] as const;
export const SEXES = ['female', 'male'] as const;
export const SURGICAL_RISKS = ['acceptable', 'high', 'prohibitive'] as const;
export const DAPT_OPTIONS = ['standard', 'short-only', 'not-possible'] as const;
export const ALLERGIES = ['paclitaxel', 'limus', 'metal', 'contrast'] as const;

export const MAJOR_BLEEDING_CRITERIA = [
  'oac',
  'severe-ckd',
  'severe-anaemia',
  'recent-bleed',
  'thrombocytopenia',
  'bleeding-diathesis',
  'cirrhosis',
  'active-cancer',
  'previous-ich',
  'recent-traumatic-ich',
  'brain-avm',
  'recent-stroke',
  'planned-surgery',
  'recent-surgery',
] as const;
export const MINOR_BLEEDING_CRITERIA = [
  'age-75',
  'moderate-ckd',
  'mild-anaemia',
  'bleed-12-months',
  'nsaid-steroid',
  'any-stroke',
] as const;
export const BLEEDING_CRITERIA = [...MAJOR_BLEEDING_CRITERIA, ...MINOR_BLEEDING_CRITERIA] as const;

export const TOOLS = [
  'nc-balloon',
  'super-high-pressure',
  'scoring',
  'cutting',
  'ivl',
  'elca',
  'rotational',
  'orbital',
  'thrombus-management',
  'cto-crossing',
] as const;
export const TOOL_OUTCOMES = ['worked', 'failed', 'unknown'] as const;
export const DISSECTIONS = ['none', 'a', 'b', 'c', 'd', 'e', 'f'] as const;

export const GUIDELINES = ['esc-2024', 'acc-2021', 'asia-pacific-2025'] as const;
export const REGIONS = ['eu', 'us', 'other'] as const;
/** What a lab may lack: tools, imaging, the pressure wire (neither FFR nor iFR), the coated balloons, the ways beyond. */
export const LAB_RESOURCES = [
  ...TOOLS,
  ...MODALITIES,
  'physiology',
  'dcb-paclitaxel',
  'dcb-limus',
  'brachytherapy',
  'cabg',
] as const;

export const DEVICE_OPTIONS = ['des', 'dcb', 'balloon-only', 'no-further-device'] as const;
/** What is done where no device is indicated. */
export const WITHOUT_INDICATION = ['medical'] as const;
export const DECISIONS = [...DEVICE_OPTIONS, 'cabg', 'brachytherapy', 'medical'] as const;

type Of<T extends readonly unknown[]> = T[number];
export type Vessel = Of<typeof VESSELS>;
export type Position = Of<typeof POSITIONS>;
export type WithinStent = Of<typeof WITHIN_STENT>;
export type SideBranch = Of<typeof SIDE_BRANCHES>;
export type Pattern = Of<typeof PATTERNS>;
export type Calcification = Of<typeof CALCIFICATIONS>;
export type TimiGrade = Of<typeof TIMI_GRADES>;
export type StentType = Of<typeof STENT_TYPES>;
export type StentDrug = Of<typeof STENT_DRUGS>;
export type LastTreatment = Of<typeof LAST_TREATMENTS>;
export type Modality = Of<typeof MODALITIES>;
export type Fracture = Of<typeof FRACTURES>;
export type Tissue = Of<typeof TISSUES>;
export type Neoatherosclerosis = Of<typeof NEOATHEROSCLEROSES>;
export type Presentation = Of<typeof PRESENTATIONS>;
export type NonInvasiveTest = Of<typeof NON_INVASIVE_TESTS>;
export type Sex = Of<typeof SEXES>;
export type SurgicalRisk = Of<typeof SURGICAL_RISKS>;
export type DaptOption = Of<typeof DAPT_OPTIONS>;
export type Allergy = Of<typeof ALLERGIES>;
export type BleedingCriterion = Of<typeof BLEEDING_CRITERIA>;
export type Tool = Of<typeof TOOLS>;
export type ToolOutcome = Of<typeof TOOL_OUTCOMES>;
export type Dissection = Of<typeof DISSECTIONS>;
export type Guideline = Of<typeof GUIDELINES>;
export type Region = Of<typeof REGIONS>;
export type LabResource = Of<typeof LAB_RESOURCES>;
export type DeviceOption = Of<typeof DEVICE_OPTIONS>;
export type Decision = Of<typeof DECISIONS>;
