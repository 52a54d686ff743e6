import type {
  AnswerLineOf,
  ExplanationOf,
  InspectionOf,
  PlanCoreOf,
  RungOf,
  TraceOf,
  WhatIfOf,
} from '../../../engine/types/plan.ts';
import type { Coronary } from './coronary.ts';
import type { Action, StageName } from './plan-words.ts';

export type Trace = TraceOf<Coronary>;
export type Explanation = ExplanationOf<Coronary>;
export type PlanCore = PlanCoreOf<Coronary>;
export type WhatIf = WhatIfOf<Coronary>;
export type { NumberRange, Outcome, RungState, Truth } from '../../../engine/types/plan.ts';

export type Rung = RungOf<Coronary>;
export type AnswerLine = AnswerLineOf<Coronary>;
export type Inspection = InspectionOf<Coronary>;
/** What the user has pointed at: the evidence and the reasons shown beside the plan are those of this. */
export type Selection =
  | { readonly kind: 'rule'; readonly id: string }
  /** One record of the evidence. */
  | { readonly kind: 'record'; readonly id: string }
  | {
      readonly kind: 'step';
      readonly stage: StageName;
      readonly action: Action;
      readonly rules: readonly string[];
      readonly evidence: readonly string[];
    };
