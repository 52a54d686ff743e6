/** The words a limb case may use, as the case model names them: one spelling for the schema, the screen and the rules. */

/** The two questions this territory answers. */
export const QUESTIONS = ['restenosis', 'no-option'] as const;

export const SIDES = ['left', 'right'] as const;
/** 0 none, 1-3 mild, moderate, severe claudication, 4 rest pain, 5 minor, 6 major tissue loss. */
export const RUTHERFORD_CATEGORIES = [0, 1, 2, 3, 4, 5, 6] as const;
export const ONSETS = ['sudden', 'gradual'] as const;
export const AETIOLOGIES = [
  'atherosclerotic',
  'buerger',
  'vasculitis',
  'vasospastic',
  'collagen-vascular',
  'trauma',
  'embolic',
  'venous',
  'unknown',
] as const;
/** Structured exercise and drugs: helped enough; tried, not enough; ongoing; not done. */
export const CONSERVATIVE_TRIALS = ['adequate', 'inadequate', 'ongoing', 'not-done'] as const;

/** Forefoot pulse volume recording. */
export const PULSE_VOLUME_RECORDINGS = ['normal', 'reduced', 'flat'] as const;
/** A grade of WIfI, 0-3. */
export const WIFI_GRADES = [0, 1, 2, 3] as const;

/** Deep: bone, joint or tendon exposed; extensive: deep, of the forefoot or midfoot. */
export const ULCERS = ['none', 'shallow', 'deep', 'extensive'] as const;
export const HEEL_ULCERS = ['none', 'shallow', 'full-thickness'] as const;
export const GANGRENES = ['none', 'digits', 'extensive', 'heel'] as const;
export const WOUND_COURSES = ['shrinking', 'not-shrinking', 'progressing'] as const;
export const INFECTION_SIGNS = ['swelling', 'erythema', 'tenderness', 'warmth', 'pus'] as const;
export const SIRS_SIGNS = ['temperature', 'heart-rate', 'respiration', 'white-cells'] as const;

export const LESION_TERRITORIES = [
  'femoropopliteal',
  'infrapopliteal',
  'aortoiliac',
  'common-femoral',
  'inframalleolar',
] as const;
/** Restenosis: treated before, and no stent there; graft: in a bypass or at its anastomosis, stented or not. */
export const LESION_KINDS = ['in-stent', 'restenosis', 'de-novo', 'graft'] as const;
export const POPLITEAL_EXTENTS = ['none', 'p1', 'p2-p3'] as const;
export const CALCIFICATIONS = ['none', 'mild', 'moderate', 'severe'] as const;

export const STENT_TYPES = ['bare-nitinol', 'drug-eluting', 'covered', 'interwoven', 'unknown'] as const;
/** 0 none, 1 one strut, 2 several struts, 3 transverse, aligned, 4 transverse, displaced, 5 spiral. */
export const FRACTURE_GRADES = [0, 1, 2, 3, 4, 5] as const;

export const INFLOWS = ['normal', 'diseased', 'corrected'] as const;
export const RUNOFF_VESSELS = [0, 1, 2, 3] as const;
/** A grade of GLASS, entered and never computed. */
export const GLASS_GRADES = [0, 1, 2, 3, 4] as const;
/** P0 target artery crosses the ankle and the arch is whole, P1 crosses, arch absent or diseased, P2 none crosses. */
export const PEDAL_MODIFIERS = ['P0', 'P1', 'P2'] as const;

export const LAST_TREATMENTS = ['none', 'balloon', 'dcb', 'des', 'covered', 'atherectomy', 'bypass'] as const;

export const SEXES = ['female', 'male'] as const;
/** Average: periprocedural death below 5 % and two-year survival above 50 % expected. */
export const SURGICAL_RISKS = ['average', 'high', 'prohibitive'] as const;
/** Alternative: spliced, arm or small saphenous vein. */
export const VEINS = ['single-segment-gsv', 'alternative', 'none', 'not-mapped'] as const;
export const ANTIPLATELET_OPTIONS = ['dual-possible', 'single-only', 'not-possible'] as const;
export const ALLERGIES = ['paclitaxel', 'metal', 'contrast', 'heparin'] as const;

export const ENDOVASCULAR_STATES = ['failed', 'not-feasible', 'feasible', 'not-tried'] as const;
export const PEDAL_TARGETS = ['none', 'present'] as const;

export const DEEP_VEINS = ['usable', 'unusable', 'not-assessed'] as const;
export const CIRCUIT_STATES = ['planned', 'patent', 'occluded'] as const;
/** The procedure of arterialisation, step by step. */
export const DVA_STEPS = [
  ...(['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9'] as const),
  ...(['V10', 'V11', 'V12', 'V13', 'V14', 'V15', 'V16', 'V17'] as const),
] as const;
export const DVA_STEP_STATES = ['done', 'failed'] as const;

export const TOOLS = [
  'crossing',
  'plain-balloon',
  'scoring',
  'cutting',
  'laser',
  'rotational-aspiration',
  'directional',
  'thrombus-management',
  'embolic-protection',
] as const;
export const TOOL_OUTCOMES = ['worked', 'failed', 'unknown'] as const;
export const DISSECTIONS = ['none', 'minor', 'flow-limiting'] as const;

export const REGIONS = ['eu', 'us', 'other'] as const;
export const RESTENOSIS_OPTIONS = ['plain-balloon', 'dcb', 'des', 'covered-stent', 'bypass', 'conservative'] as const;
export const NO_OPTION_OPTIONS = ['dva', 'conservative'] as const;
/** Every treatment that is compared, in the order in which the rule book names them. */
export const OPTIONS = ['plain-balloon', 'dcb', 'des', 'covered-stent', 'bypass', 'dva', 'conservative'] as const;
/** The same, by the name that every territory has for what a plan can choose. */
export const DEVICE_OPTIONS = [...OPTIONS, 'amputation-team'] as const;
/** What is done where no intervention is indicated. */
export const WITHOUT_INDICATION = ['conservative'] as const;
/** What was done: an option, or the amputation that is never ranked. */
export const DECISIONS = [...OPTIONS, 'amputation'] as const;
/** What a place may lack: options and tools. Not conservative treatment; the plain balloon is option and tool in one word. */
export const RESOURCES = [...(['dcb', 'des', 'covered-stent', 'bypass', 'dva'] as const), ...TOOLS] as const;

type Of<T extends readonly unknown[]> = T[number];
export type Question = Of<typeof QUESTIONS>;
export type WifiGrade = Of<typeof WIFI_GRADES>;
export type GlassGrade = Of<typeof GLASS_GRADES>;
export type Tool = Of<typeof TOOLS>;
export type ToolOutcome = Of<typeof TOOL_OUTCOMES>;
export type DvaStep = Of<typeof DVA_STEPS>;
export type LimbOption = Of<typeof OPTIONS>;
export type DeviceOption = Of<typeof DEVICE_OPTIONS>;
export type Decision = Of<typeof DECISIONS>;
export type Region = Of<typeof REGIONS>;
export type Resource = Of<typeof RESOURCES>;
