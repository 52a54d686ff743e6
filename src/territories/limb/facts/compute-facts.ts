import { type CaseField, FIELD_PATHS } from '../types/fields.ts';
import type { LimbCase } from '../types/limb-case.ts';
import { type DvaStep, type Question, TOOLS } from '../types/vocabulary.ts';
import type { FactName, Facts } from './facts.ts';
import { type IschaemiaLimits, ischaemiaFacts } from './ischaemia.ts';
import { type LesionLimits, measuresDiffer, occluded, restenosis, tosaka } from './lesion.ts';
import { acute, clinicalClti, otherAetiology, type ThreatLimits, tissueLoss } from './limb-threat.ts';
import { hasVein, NO_OPTION_ITEMS, noOptionItems, noOptionStatus } from './no-option.ts';
import { glassStage, wifiStage } from './stages.ts';
import { allOf, anyOf, known, notOf, type Truth } from './three-valued.ts';
import { afterPreparation, crossed, toolFacts } from './tools.ts';
import { hasDeepInfection, measuredInfectionGrade, measuredWoundGrade } from './wound.ts';

/** All numbers that the computed facts need, read from the knowledge once. */
export interface FactLimits {
  readonly ischaemia: IschaemiaLimits;
  readonly lesion: LesionLimits;
  readonly threat: ThreatLimits;
  /** Up to and including this much erythema an infection of the skin is mild. */
  readonly erythemaCm: number;
  /** Below it the bleeding risk is high. */
  readonly haemoglobinGL: number;
}

/** @param of the value of a threshold by its id; throws when the knowledge lacks it */
export function factLimits(of: (id: string) => number): FactLimits {
  return {
    ischaemia: {
      abi: { grade0: of('abi.grade-0'), grade1: of('abi.grade-1'), grade2: of('abi.grade-2') },
      ankle: { grade0: of('ankle.grade-0'), grade1: of('ankle.grade-1'), grade2: of('ankle.grade-2') },
      toe: { grade0: of('toe.grade-0'), grade1: of('toe.grade-1'), grade2: of('toe.grade-2') },
      abiCeiling: of('abi.ceiling'),
    },
    lesion: {
      stenosisPercent: of('stenosis.restenosis'),
      psvr: of('psvr.restenosis'),
      focalMm: of('length.focal'),
    },
    threat: { acuteDays: of('acute.days'), ulcerWeeks: of('ulcer.weeks') },
    erythemaCm: of('erythema.mild'),
    haemoglobinGL: of('haemoglobin.bleeding'),
  };
}

/** One step of derivation: the fields it reads, the facts of earlier steps it uses, and the facts it gives. */
export interface Derivation {
  readonly fields: readonly CaseField[];
  readonly uses: readonly FactName[];
  readonly gives: readonly FactName[];
  readonly derive: (limbCase: LimbCase, into: Facts, limits: FactLimits) => void;
}

const inSection = (...sections: readonly string[]): CaseField[] =>
  FIELD_PATHS.filter((path) => sections.includes(path.slice(0, path.indexOf('.'))));

const QUESTION_FIELDS: readonly CaseField[] = [
  'question',
  'lesion.territory',
  'lesion.kind',
  ...inSection('noOption', 'dva'),
];
const THREAT_FIELDS: readonly CaseField[] = [
  ...(['limb.rutherford', 'limb.acuteSigns', 'limb.onset', 'limb.symptomDays', 'limb.aetiology'] as const),
  ...(['foot.restPain', 'foot.ulcer', 'foot.heel', 'foot.gangrene', 'foot.ulcerWeeks', 'foot.woundGrade'] as const),
];
const WOUND_FIELDS: readonly CaseField[] = [
  ...(['foot.ulcer', 'foot.boneOnlyDistalPhalanx', 'foot.heel', 'foot.gangrene', 'foot.woundGrade'] as const),
];
const INFECTION_FIELDS: readonly CaseField[] = [
  ...(['foot.infectionSigns', 'foot.erythemaCm', 'foot.deepInfection', 'foot.wetGangrene'] as const),
  ...(['foot.sirsSigns', 'foot.infectionGrade'] as const),
];
const ISCHAEMIA_FIELDS: readonly CaseField[] = [
  ...inSection('haemodynamics'),
  ...(['patient.diabetes', 'patient.dialysis'] as const),
];
const OCCLUSION_FIELDS: readonly CaseField[] = ['lesion.occluded', 'lesion.stenosisPercent'];

/** All derivations, each after those whose facts it uses. What a field or a fact can change is found here. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    fields: QUESTION_FIELDS,
    uses: [],
    gives: ['questionAsked'],
    derive: (limbCase, into) => {
      into.questionAsked = questionAsked(limbCase);
    },
  },
  {
    fields: THREAT_FIELDS,
    uses: [],
    gives: ['tissueLoss', 'clinicalClti', 'acute', 'otherAetiology', 'claudication', 'asymptomatic'],
    derive: (limbCase, into, { threat }) => {
      into.tissueLoss = tissueLoss(limbCase);
      into.clinicalClti = clinicalClti(limbCase, threat);
      into.acute = acute(limbCase, into.clinicalClti, threat);
      into.otherAetiology = otherAetiology(limbCase);
      const category = limbCase.limb?.rutherford;
      const safe = notOf(into.clinicalClti);
      into.claudication = allOf(
        known(category, (of) => of >= 1 && of <= 3),
        safe,
      );
      into.asymptomatic = allOf(
        known(category, (of) => of === 0),
        safe,
      );
    },
  },
  {
    fields: ISCHAEMIA_FIELDS,
    uses: ['tissueLoss'],
    gives: ['ischaemiaGrade', 'ischaemiaBasis', 'ankleGrade', 'measuredIschaemiaGrade', 'ischaemiaGradesDiffer'],
    derive: (limbCase, into, { ischaemia }) => {
      const { diabetes, dialysis } = limbCase.patient ?? {};
      const { gradesDiffer, ...facts } = ischaemiaFacts(
        limbCase,
        anyOf(into.tissueLoss, diabetes, dialysis),
        ischaemia,
      );
      Object.assign(into, facts, { ischaemiaGradesDiffer: gradesDiffer });
    },
  },
  {
    fields: [...WOUND_FIELDS, ...INFECTION_FIELDS],
    uses: [],
    gives: ['measuredWoundGrade', 'woundGrade', 'deepInfection', 'measuredInfectionGrade', 'infectionGrade'],
    derive: ({ foot }, into, { erythemaCm }) => {
      into.measuredWoundGrade = measuredWoundGrade(foot);
      into.woundGrade = into.measuredWoundGrade ?? foot?.woundGrade;
      into.deepInfection = hasDeepInfection(foot);
      into.measuredInfectionGrade = measuredInfectionGrade(foot, erythemaCm);
      into.infectionGrade = into.measuredInfectionGrade ?? foot?.infectionGrade;
    },
  },
  {
    fields: [],
    uses: ['clinicalClti', 'acute', 'otherAetiology', 'woundGrade', 'ischaemiaGrade', 'infectionGrade'],
    gives: ['wifiStage', 'clti'],
    derive: (_, into) => {
      const mayBeStaged = into.clinicalClti === true && into.acute !== true && into.otherAetiology !== true;
      into.wifiStage = mayBeStaged ? wifiStage(into.woundGrade, into.ischaemiaGrade, into.infectionGrade) : undefined;
      const ischaemic = known(into.ischaemiaGrade, (grade) => grade >= 1);
      into.clti = allOf(into.clinicalClti, ischaemic, into.acute !== true, into.otherAetiology !== true);
    },
  },
  {
    fields: [...OCCLUSION_FIELDS, 'lesion.psvr', 'lesion.kind', 'lesion.lengthMm'],
    uses: [],
    gives: ['occluded', 'restenosis', 'restenosisMeasuresDiffer', 'tosaka'],
    derive: (limbCase, into, { lesion }) => {
      into.occluded = occluded(limbCase);
      into.restenosis = restenosis(limbCase, into.occluded, lesion);
      into.restenosisMeasuresDiffer = measuresDiffer(limbCase, lesion);
      into.tosaka = tosaka(limbCase, into.occluded, lesion.focalMm);
    },
  },
  {
    fields: inSection('preparation'),
    uses: [],
    gives: [
      'crossed',
      'afterPreparation',
      ...TOOLS.flatMap((tool) => [`tool.${tool}.worked`, `tool.${tool}.failed`, `tool.${tool}.used`] as const),
    ],
    derive: (limbCase, into) => {
      into.crossed = crossed(limbCase);
      into.afterPreparation = afterPreparation(limbCase);
      Object.assign(into, toolFacts(limbCase));
    },
  },
  {
    fields: ['anatomy.glassFp', 'anatomy.glassIp', 'anatomy.glassFpCalcium', 'anatomy.glassIpCalcium'],
    uses: [],
    gives: ['glassStage'],
    derive: ({ anatomy }, into) => {
      into.glassStage = glassStage(anatomy);
    },
  },
  {
    fields: ['patient.highBleedingRisk', 'patient.haemoglobinGL', 'patient.vein'],
    uses: [],
    gives: ['highBleeding', 'veinAvailable'],
    derive: (limbCase, into, { haemoglobinGL }) => {
      into.highBleeding = highBleeding(limbCase, haemoglobinGL);
      into.veinAvailable = hasVein(limbCase);
    },
  },
  {
    fields: [...inSection('noOption'), 'anatomy.inflow', 'patient.vein', 'patient.surgicalRisk'],
    uses: ['clti', 'wifiStage'],
    gives: ['noOptionStatus', ...NO_OPTION_ITEMS.map((item) => `noOption.${item}` as const)],
    derive: (limbCase, into) => {
      const items = noOptionItems(limbCase, into.clti, into.wifiStage !== undefined);
      for (const item of NO_OPTION_ITEMS) into[`noOption.${item}`] = items[item];
      into.noOptionStatus = noOptionStatus(limbCase, items);
    },
  },
  {
    fields: ['dva.steps'],
    uses: [],
    gives: ['dvaStepsDone', 'dvaStepsFailed'],
    derive: ({ dva }, into) => {
      const last = new Map(dva?.steps?.map(({ step, state }) => [step, state]));
      const steps = (state: string): readonly DvaStep[] => [...last.keys()].filter((step) => last.get(step) === state);
      into.dvaStepsDone = dva?.steps === undefined ? undefined : steps('done');
      into.dvaStepsFailed = dva?.steps === undefined ? undefined : steps('failed');
    },
  },
];

/** The facts that are derived from a case; undefined is unknown. */
export function computeFacts(limbCase: LimbCase, limits: FactLimits): Facts {
  const into: Facts = {};
  for (const { derive } of DERIVATIONS) derive(limbCase, into, limits);
  return into;
}

/** The question that a case asks, by what is known of it where it does not say. */
export function questionAsked({ question: asked, lesion, noOption, dva }: LimbCase): Question | undefined {
  if (asked !== undefined) return asked;
  if (lesion?.territory !== undefined || lesion?.kind !== undefined) return 'restenosis';
  const isKnown = [noOption, dva].some((of) => Object.values(of ?? {}).some((value) => value !== undefined));
  return isKnown ? 'no-option' : undefined;
}

/** The operator's yes, or a low haemoglobin; the operator's no where haemoglobin does not say yes. */
function highBleeding({ patient = {} }: LimbCase, haemoglobinGL: number): Truth {
  const anaemic = known(patient.haemoglobinGL, (of) => of < haemoglobinGL);
  return anaemic === true ? true : patient.highBleedingRisk;
}
