import type {
  AnswerLineOf,
  ExplanationOf,
  InspectionOf,
  PlanCoreOf,
  RungOf,
  TraceOf,
  WhatIfOf,
} from '../../../engine/types/plan.ts';
import type { Action, LimbTerms, Stage } from '../terms.ts';

export type Trace = TraceOf<LimbTerms>;
export type Explanation = ExplanationOf<LimbTerms>;
export type PlanCore = PlanCoreOf<LimbTerms>;
export type WhatIf = WhatIfOf<LimbTerms>;
export type Rung = RungOf<LimbTerms>;
export type AnswerLine = AnswerLineOf<LimbTerms>;
export type Inspection = InspectionOf<LimbTerms>;
/** What the user has pointed at: the evidence and the reasons shown beside the plan are those of this. */
export type Selection =
  | { readonly kind: 'rule'; readonly id: string }
  /** One record of the evidence. */
  | { readonly kind: 'record'; readonly id: string }
  | {
      readonly kind: 'step';
      readonly stage: Stage;
      readonly action: Action;
      readonly rules: readonly string[];
      readonly evidence: readonly string[];
    };
