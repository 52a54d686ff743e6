import type { FieldPath, FieldValues } from './case-data.ts';
import type { TimiGrade, Tool } from './vocabulary.ts';

/** Mehran's classes; `I` alone is a focal lesion whose sub-type is not known. */
export type MehranClass = 'I' | 'IA' | 'IB' | 'IC' | 'ID' | 'II' | 'III' | 'IV';
export type MehranGroup = 'I' | 'II' | 'III' | 'IV';
export type WaksmanType = 'IA' | 'IB' | 'IIA' | 'IIB' | 'IIC' | 'III' | 'IV' | 'V';
export type Phase = 'before-preparation' | 'after-preparation';

/** Facts that are computed from the case by arithmetic or a ranking; the case model's table says how. */
export interface ComputedFacts {
  mehranClass: MehranClass;
  mehranGroup: MehranGroup;
  /** A known occlusion that neither a crossing nor returning flow has opened. Never unknown. */
  crossingDue: boolean;
  /** By the flow; where that is not known, by an occlusive pattern or 100 % stenosis. */
  occluded: boolean;
  /** Metal layers that count as put into a restenosis: less one where two stents of one treatment overlap. */
  layersCounted: number;
  /** % diameter; 100 when the vessel is occluded. */
  stenosis: number;
  /** 100 x MSA / reference lumen area, before preparation. */
  expansionBeforePercent: number;
  /** The same, measured again after preparation. */
  expansionAfterPercent: number;
  /** `presumed`: nobody looked, but a balloon or lithotripsy has failed here. */
  underexpandedBefore: 'yes' | 'presumed' | 'no';
  underexpansionCorrected: boolean;
  /** Residual stenosis below 30 %: by its figure, else as read by eye. */
  residualBelow30: boolean;
  /** Unknown stays unknown: it is neither proven nor excluded. */
  ischaemia: 'proven' | 'excluded';
  /** By FFR or iFR alone. */
  wireIschaemia: 'proven' | 'excluded';
  highBleedingRisk: boolean;
  /** Points of the OCT calcium score, derived in de novo lesions. */
  calciumScore: number;
  phase: Phase;
  /** What the gate looks at. All unknown before preparation and while crossing is due: nothing has been prepared then. */
  gateResidualBelow30: boolean;
  gateTimiFlow: TimiGrade;
  gateFlowStable: boolean;
  /** Not underexpanded before, or corrected. */
  gateCorrected: boolean;
  /** A tool was used, whatever came of it, or a result of preparation is known. Never unknown. */
  preparationBegun: boolean;
}

type ToolFacts = { [T in Tool as `tool.${T}.worked` | `tool.${T}.failed`]: boolean };

/** Facts that exist only once DES and DCB have been weighed; rules that use them are evaluated last. */
export interface DecisionFacts {
  desOffered: boolean;
  dcbOffered: boolean;
  /** Vetoed, or not to be had. */
  desRuledOut: boolean;
  dcbRuledOut: boolean;
  desChosen: boolean;
  dcbChosen: boolean;
}

export type FactValues = FieldValues & ComputedFacts & ToolFacts & DecisionFacts;
export type FactName = keyof FactValues;

/** The facts of one case. A fact that is absent is unknown. */
export type Facts = { [F in FactName]?: FactValues[F] | undefined };

/** Facts whose value is a number, and can be held against a threshold. */
export type NumberFact = { [F in FactName]: FactValues[F] extends number ? F : never }[FactName];
/** Facts whose value is a list. */
export type ListFact = { [F in FactName]: FactValues[F] extends readonly unknown[] ? F : never }[FactName];
export type ListItem<F extends ListFact> = FactValues[F] extends readonly (infer T)[] ? T : never;
export type { FieldPath };
