import type {
  BooleanSpec,
  ChoiceSpec,
  FieldSpec,
  ListSpec,
  SpecFor,
  ToolsSpec,
} from '../../../case-file/field-spec.ts';
import type { CaseSections, FieldPath, FieldValues } from '../types/case-data.ts';
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
  TOOL_OUTCOMES,
  TOOLS,
  VESSELS,
  WITHIN_STENT,
} from '../types/vocabulary.ts';

const yesNo: BooleanSpec = { kind: 'boolean' };
const tools = { kind: 'tools', keys: { tool: TOOLS, outcome: TOOL_OUTCOMES } } as const satisfies ToolsSpec;
const choice = <const V extends string | number>(values: readonly V[]): ChoiceSpec<V> => ({ kind: 'choice', values });
const list = <const V extends string>(values: readonly V[]): ListSpec<V> => ({ kind: 'list', values });

export type SectionName = keyof CaseSections;

type Dictionary = { readonly [S in SectionName]-?: SectionSpecs<NonNullable<CaseSections[S]>> };
type SectionSpecs<T> = { readonly [K in keyof T]-?: SpecFor<NonNullable<T[K]>> };

/**
 * The field dictionary: every field of the case file, section by section, in the order in which files are written.
 * Ranges and words are those of the case model; the schema, number entry and the screen all read them here.
 */
export const SECTIONS = {
  lesion: {
    vessel: choice(VESSELS),
    leftMainProtected: yesNo,
    position: choice(POSITIONS),
    withinStent: choice(WITHIN_STENT),
    sideBranch: choice(SIDE_BRANCHES),
    stenosisPercent: { kind: 'number', unit: '%', hard: [0, 100], usual: [30, 100] },
    timiFlow: choice(TIMI_GRADES),
    occlusionMonths: { kind: 'number', unit: 'months', hard: [0, 600] },
    lengthMm: { kind: 'number', unit: 'mm', hard: [0.5, 150], usual: [2, 60] },
    referenceDiameterMm: { kind: 'number', unit: 'mm', hard: [1, 8], usual: [2, 5] },
    pattern: choice(PATTERNS),
    extendsBeyondStent: yesNo,
    calcification: choice(CALCIFICATIONS),
    uncrossable: yesNo,
    aortoOstialOverhang: yesNo,
  },
  stent: {
    type: choice(STENT_TYPES),
    drug: choice(STENT_DRUGS),
    layers: { kind: 'number', unit: null, hard: [1, 5], integer: true },
    overlap: yesNo,
    monthsSinceImplant: { kind: 'number', unit: 'months', hard: [0, 480] },
    diameterMm: { kind: 'number', unit: 'mm', hard: [1.5, 6], usual: [2.25, 5] },
  },
  history: {
    priorTreatments: { kind: 'number', unit: null, hard: [0, 10], integer: true },
    lastTreatment: choice(LAST_TREATMENTS),
    toolsFailedBefore: list(TOOLS),
  },
  imaging: {
    modalities: list(MODALITIES),
    minStentAreaMm2: { kind: 'number', unit: 'mm2', hard: [0.5, 40], usual: [2, 15] },
    referenceLumenAreaMm2: { kind: 'number', unit: 'mm2', hard: [1, 60], usual: [3, 25] },
    underexpanded: yesNo,
    fracture: choice(FRACTURES),
    deformed: yesNo,
    malapposition: yesNo,
    undersized: yesNo,
    geographicMiss: yesNo,
    thrombus: yesNo,
    protrudingStruts: yesNo,
    edgeHaematoma: yesNo,
    wireBehindStrut: yesNo,
    aneurysm: yesNo,
    tissue: choice(TISSUES),
    neoatherosclerosis: choice(NEOATHEROSCLEROSES),
    calciumArcDeg: { kind: 'number', unit: 'degrees', hard: [0, 360] },
    calciumThicknessMm: { kind: 'number', unit: 'mm', hard: [0, 3] },
    calciumLengthMm: { kind: 'number', unit: 'mm', hard: [0, 100] },
    calcifiedNodule: yesNo,
  },
  patient: {
    presentation: choice(PRESENTATIONS),
    ffr: { kind: 'number', unit: null, hard: [0.2, 1] },
    ifr: { kind: 'number', unit: null, hard: [0.2, 1] },
    nonInvasiveIschaemia: choice(NON_INVASIVE_TESTS),
    ageYears: { kind: 'number', unit: 'years', hard: [18, 110] },
    egfr: { kind: 'number', unit: 'mL/min/1.73 m2', hard: [2, 150] },
    haemoglobinGL: { kind: 'number', unit: 'g/L', hard: [30, 220], acceptsUnit: { unit: 'g/dL', factor: 10 } },
    sex: choice(SEXES),
    diabetes: yesNo,
    multivesselDisease: yesNo,
    oralAnticoagulant: yesNo,
    lvefPercent: { kind: 'number', unit: '%', hard: [5, 80], usual: [20, 70] },
    surgicalRisk: choice(SURGICAL_RISKS),
    dapt: choice(DAPT_OPTIONS),
    highBleedingRisk: yesNo,
    bleedingCriteria: list(BLEEDING_CRITERIA),
    allergies: list(ALLERGIES),
  },
  preparation: {
    tools,
    residualStenosisPercent: { kind: 'number', unit: '%', hard: [0, 100] },
    residualUnder30: yesNo,
    timiFlow: choice(TIMI_GRADES),
    dissection: choice(DISSECTIONS),
    flowStable: yesNo,
    minStentAreaMm2: { kind: 'number', unit: 'mm2', hard: [0.5, 40], usual: [2, 15] },
    perforation: yesNo,
  },
  setting: {
    guideline: choice(GUIDELINES),
    unavailable: list(LAB_RESOURCES),
    region: choice(REGIONS),
  },
} as const satisfies Dictionary;

export type Field<P extends FieldPath = FieldPath> = {
  readonly path: P;
  readonly section: SectionName;
  readonly key: string;
} & SpecFor<FieldValues[P]>;

type FieldIndex = { readonly [P in FieldPath]: Field<P> };

/** The same dictionary by path: `FIELDS['lesion.lengthMm'].hard`. */
export const FIELDS = Object.freeze(
  Object.fromEntries(
    Object.entries(SECTIONS).flatMap(([section, specs]) =>
      Object.entries<FieldSpec>(specs).map(([key, spec]) => {
        const path = `${section}.${key}`;
        return [path, { path, section, key, ...spec }];
      }),
    ),
  ),
) as unknown as FieldIndex;

/** Every field path, in the order of the case file. */
export const FIELD_PATHS = Object.keys(FIELDS) as readonly FieldPath[];

/** A field whose value is a number with a range, as opposed to a choice among numbers such as TIMI flow. */
export type NumberFieldPath = { [P in FieldPath]: number extends FieldValues[P] ? P : never }[FieldPath];

/** Whether a path, for instance one out of a file's error, names a field. */
export function isFieldPath(path: string): path is FieldPath {
  return Object.hasOwn(FIELDS, path);
}

/** Fields that stand in no section: none here. */
export const WITHOUT_SECTION: readonly { readonly path: FieldPath; readonly spec: FieldSpec }[] = [];
