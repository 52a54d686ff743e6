import type { FieldValues } from '../types/limb-case.ts';
import type { DvaStep, LimbOption, Question, WifiGrade } from '../types/vocabulary.ts';
import type { IschaemiaBasis } from './ischaemia.ts';
import type { TosakaClass } from './lesion.ts';
import type { NoOptionItem, NoOptionStatus } from './no-option.ts';
import type { GlassStage, WifiStage } from './stages.ts';
import type { ToolFacts } from './tools.ts';

/** Facts that are computed from the case; the case model's table says how. A fact that is absent is unknown. */
export interface ComputedFacts {
  /** As asked; where nobody said, as the fields that are known tell. */
  questionAsked: Question;
  tissueLoss: boolean;
  /** The clinical picture of limb-threatening ischaemia, before anything is measured. */
  clinicalClti: boolean;
  acute: boolean;
  otherAetiology: boolean;
  ischaemiaGrade: WifiGrade;
  ischaemiaBasis: IschaemiaBasis;
  ankleGrade: WifiGrade;
  measuredIschaemiaGrade: WifiGrade;
  ischaemiaGradesDiffer: boolean;
  measuredWoundGrade: WifiGrade;
  /** From the foot itself, else as a report grades it. */
  woundGrade: WifiGrade;
  deepInfection: boolean;
  measuredInfectionGrade: WifiGrade;
  infectionGrade: WifiGrade;
  wifiStage: WifiStage;
  /** Limb-threatening ischaemia: objective ischaemia is part of the definition. */
  clti: boolean;
  claudication: boolean;
  asymptomatic: boolean;
  occluded: boolean;
  restenosis: boolean;
  restenosisMeasuresDiffer: boolean;
  tosaka: TosakaClass;
  /** Never unknown. */
  crossed: boolean;
  afterPreparation: boolean;
  glassStage: GlassStage;
  highBleeding: boolean;
  /** A vein a bypass could be made of. */
  veinAvailable: boolean;
  noOptionStatus: NoOptionStatus;
  dvaStepsDone: readonly DvaStep[];
  dvaStepsFailed: readonly DvaStep[];
}

type ItemFacts = { [N in NoOptionItem as `noOption.${N}`]: boolean };
type Tools = { [F in keyof ToolFacts]: boolean };

/** Facts that exist only once the options have been weighed; rules that use them are evaluated last. */
export type DecisionFacts = { [O in LimbOption as `offered.${O}` | `chosen.${O}` | `ruledOut.${O}`]: boolean } & {
  /** Options were compared and none can be chosen. */
  noChoice: boolean;
};

export type FactValues = FieldValues & { question: Question } & ComputedFacts & ItemFacts & Tools & DecisionFacts;
export type FactName = keyof FactValues;

/** The facts of one case. */
export type Facts = { [F in FactName]?: FactValues[F] | undefined };

/** Facts whose value is a number, and can be held against a threshold. */
export type NumberFact = { [F in FactName]: FactValues[F] extends number ? F : never }[FactName];
/** Facts whose value is a list of words. */
export type ListFact = { [F in FactName]: FactValues[F] extends readonly string[] ? F : never }[FactName];
export type ListItem<F extends ListFact> = FactValues[F] extends readonly (infer T)[] ? T : never;
