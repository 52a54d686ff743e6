import type {
  BooleanSpec,
  ChoiceSpec,
  FieldSpec,
  ListSpec,
  NumberSpec,
  ToolsSpec,
  WordsByKey,
} from '../../../case-file/field-spec.ts';
import * as words from './vocabulary.ts';

const yesNo: BooleanSpec = { kind: 'boolean' };
const choice = <const V extends string | number>(values: readonly V[]): ChoiceSpec<V> => ({ kind: 'choice', values });
const list = <const V extends string>(values: readonly V[]): ListSpec<V> => ({ kind: 'list', values });
const entries = <const K extends WordsByKey>(keys: K): ToolsSpec<K> => ({ kind: 'tools', keys });
const number = (
  unit: NumberSpec['unit'],
  hard: NumberSpec['hard'],
  usual?: NumberSpec['usual'],
  more: Pick<NumberSpec, 'integer' | 'acceptsUnit'> = {},
): NumberSpec => ({ kind: 'number', unit, hard, ...(usual ? { usual } : {}), ...more });

const WHOLE = { integer: true } as const;

/**
 * The field dictionary of the leg, section by section, in the order in which files are written. One case is one limb at one
 * procedure or one decision. Every field is optional: an absent field is unknown, which is not the same as "no".
 */
export const SECTIONS = {
  limb: {
    side: choice(words.SIDES),
    rutherford: choice(words.RUTHERFORD_CATEGORIES),
    /** Within two weeks new pain, pallor, lost pulse, cold, numb or weak. */
    acuteSigns: yesNo,
    onset: choice(words.ONSETS),
    /** Since this limb got worse. */
    symptomDays: number('days', [0, 36_500], [1, 3_650]),
    aetiology: choice(words.AETIOLOGIES),
    /** Limits what the patient needs or wants to do. */
    functionallyLimiting: yesNo,
    conservativeTrial: choice(words.CONSERVATIVE_TRIALS),
    /** No functional foot can be saved: the surgeon's reading. */
    unsalvageable: yesNo,
    /** Did not walk or transfer before. */
    nonAmbulatory: yesNo,
    /** The team's judgement: no source read gives a number. */
    limitedLifeExpectancy: yesNo,
  },
  /** Of this limb, at rest, before treatment. */
  haemodynamics: {
    abi: number(null, [0, 2.5], [0.2, 1.4]),
    anklePressureMmHg: number('mmHg', [0, 350], [20, 250]),
    toePressureMmHg: number('mmHg', [0, 250], [0, 160]),
    /** Of the forefoot. */
    tcpo2MmHg: number('mmHg', [0, 120], [0, 80]),
    /** The ankle arteries cannot be compressed. */
    incompressible: yesNo,
    pvr: choice(words.PULSE_VOLUME_RECORDINGS),
    /** Written in a report without a measurement. */
    ischaemiaGrade: choice(words.WIFI_GRADES),
  },
  foot: {
    restPain: yesNo,
    ulcer: choice(words.ULCERS),
    /** Exposed bone is confined to a distal phalanx. */
    boneOnlyDistalPhalanx: yesNo,
    heel: choice(words.HEEL_ULCERS),
    gangrene: choice(words.GANGRENES),
    wetGangrene: yesNo,
    ulcerWeeks: number('weeks', [0, 520], [1, 104]),
    /** After at least four weeks of wound care, infection control and offloading; shrinking: by half or more. */
    woundCourse: choice(words.WOUND_COURSES),
    infectionSigns: list(words.INFECTION_SIGNS),
    /** Around the wound. */
    erythemaCm: number('cm', [0, 30], [0, 10]),
    /** Abscess, osteomyelitis, septic arthritis, fasciitis. */
    deepInfection: yesNo,
    sirsSigns: list(words.SIRS_SIGNS),
    /** Drained or debrided in this illness. */
    infectionDrained: yesNo,
    woundGrade: choice(words.WIFI_GRADES),
    infectionGrade: choice(words.WIFI_GRADES),
  },
  /** The restenosis. */
  lesion: {
    territory: choice(words.LESION_TERRITORIES),
    kind: choice(words.LESION_KINDS),
    stenosisPercent: number('%', [0, 100], [30, 100]),
    /** Peak systolic velocity ratio, duplex. */
    psvr: number(null, [0.5, 20], [1, 10]),
    occluded: yesNo,
    occlusionDays: number('days', [0, 36_500], [1, 3_650]),
    thrombus: yesNo,
    lengthMm: number('mm', [1, 600], [10, 400]),
    referenceDiameterMm: number('mm', [2, 10], [4, 7]),
    poplitealExtent: choice(words.POPLITEAL_EXTENTS),
    /** The lesion or the failed stent reaches the origin of the superficial femoral artery or hangs over the deep one. */
    sfaOrigin: yesNo,
    /** By which the lesion passes the stent's end. */
    beyondStentMm: number('mm', [0, 300], [0, 100]),
    calcification: choice(words.CALCIFICATIONS),
  },
  /** The one that failed. */
  stent: {
    type: choice(words.STENT_TYPES),
    layers: number(null, [1, 5], undefined, WHOLE),
    monthsSinceImplant: number('months', [0, 480]),
    fractureGrade: choice(words.FRACTURE_GRADES),
    /** Of the stent, the artery or the groin it was reached through, proven or suspected. */
    infection: yesNo,
    /** Aneurysm, false aneurysm or rupture at the stent. */
    aneurysm: yesNo,
  },
  anatomy: {
    /** Aortoiliac and common femoral; diseased: haemodynamically significant, above 50 % stenosis. */
    inflow: choice(words.INFLOWS),
    /** Patent calf arteries. */
    runoffVessels: choice(words.RUNOFF_VESSELS),
    glassFp: choice(words.GLASS_GRADES),
    glassIp: choice(words.GLASS_GRADES),
    /** Severe calcium in that segment. */
    glassFpCalcium: yesNo,
    glassIpCalcium: yesNo,
    pedal: choice(words.PEDAL_MODIFIERS),
  },
  history: {
    /** Earlier treatments of the restenosis; the first stent is not counted. */
    priorTreatments: number(null, [0, 10], undefined, WHOLE),
    lastTreatment: choice(words.LAST_TREATMENTS),
    monthsSinceLastTreatment: number('months', [0, 480]),
  },
  patient: {
    ageYears: number('years', [18, 110]),
    sex: choice(words.SEXES),
    diabetes: yesNo,
    dialysis: yesNo,
    immunosuppressed: yesNo,
    oralAnticoagulant: yesNo,
    egfr: number('mL/min/1.73 m2', [2, 150]),
    haemoglobinGL: number('g/L', [30, 220], undefined, { acceptsUnit: { unit: 'g/dL', factor: 10 } }),
    surgicalRisk: choice(words.SURGICAL_RISKS),
    /** Not mapped is read as unknown. */
    vein: choice(words.VEINS),
    /** The operator's judgement. */
    highBleedingRisk: yesNo,
    antiplatelet: choice(words.ANTIPLATELET_OPTIONS),
    allergies: list(words.ALLERGIES),
    /** Pregnant, breast-feeding, or a child planned within the years the labels name. */
    pregnancyOrPlanned: yesNo,
    /** The mortality findings were talked through with the patient. */
    paclitaxelDiscussed: yesNo,
    /** The cardiologist's word: decompensated, or symptoms at rest or on the least effort. */
    severeHeartFailure: yesNo,
  },
  noOption: {
    /** Angiography with dedicated ankle and foot views. */
    footViews: yesNo,
    /** A vascular specialist judged the images. */
    specialist: yesNo,
    endovascular: choice(words.ENDOVASCULAR_STATES),
    /** An artery at the ankle or foot that a bypass could reach. */
    pedalTarget: choice(words.PEDAL_TARGETS),
    /** Duplex or exploration looked for a target that angiography missed. */
    duplexSearch: yesNo,
    /** Both legs and both arms. */
    veinMapped: yesNo,
    /** Someone from outside the treating team agreed. The name stays out of the file. */
    secondReviewer: yesNo,
  },
  /** Deep vein arterialisation. */
  dva: {
    deepVeins: choice(words.DEEP_VEINS),
    /** Clot in the deep veins of calf or foot; a closed circuit does not count here. */
    veinThrombosis: yesNo,
    /** The artery is open down to the point where it will be joined to the vein. */
    inflowToCrossing: yesNo,
    state: choice(words.CIRCUIT_STATES),
    /** Since the procedure. */
    weeksSince: number('weeks', [0, 520]),
    steps: entries({ step: words.DVA_STEPS, state: words.DVA_STEP_STATES }),
  },
  /** What was done in this procedure, in order. */
  preparation: {
    tools: entries({ tool: words.TOOLS, outcome: words.TOOL_OUTCOMES }),
    residualStenosisPercent: number('%', [0, 100]),
    dissection: choice(words.DISSECTIONS),
    /** Flow to the foot as good as before or better. */
    flowRestored: yesNo,
    distalEmbolisation: yesNo,
  },
  setting: {
    region: choice(words.REGIONS),
    unavailable: list(words.RESOURCES),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldSpec>>>>;

export type SectionName = keyof typeof SECTIONS;

type PathsIn<S extends SectionName> = `${S}.${keyof (typeof SECTIONS)[S] & string}`;
/** A field by its path in the case file. */
export type FieldPath = { [S in SectionName]: PathsIn<S> }[SectionName];

/** A field, or the question that is asked: it stands in no section. */
export type CaseField = FieldPath | 'question';

/** The same dictionary by path. */
export const FIELDS = Object.freeze(
  Object.fromEntries(
    Object.entries(SECTIONS).flatMap(([section, specs]) =>
      Object.entries<FieldSpec>(specs).map(([key, spec]) => [`${section}.${key}`, spec]),
    ),
  ),
) as Readonly<Record<FieldPath, FieldSpec>>;

/** Every field path, in the order of the case file. */
export const FIELD_PATHS = Object.keys(FIELDS) as readonly FieldPath[];

/** Whether a path, for instance one out of a file's error, names a field. */
export const isFieldPath = (path: string): path is FieldPath => Object.hasOwn(FIELDS, path);
