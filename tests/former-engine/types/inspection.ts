import type { FieldPath } from './case-data.ts';
import type { Condition } from './condition.ts';
import type { FactName } from './facts.ts';
import type { Action, ComparedOption, StageName } from './knowledge.ts';
import type { Agreement, DeviceStatus, Result } from './result.ts';
import type { DeviceOption } from './vocabulary.ts';

export type Outcome = 'fired' | 'not-met' | 'undetermined' | 'not-applicable';
export type Truth = true | false | null;

/** One node of a rule's condition with what this case makes of it; `null` is unknown. */
export interface Trace {
  condition: Condition;
  truth: Truth;
  /** For a comparison: the fact it looked at and the value it found there, null when unknown. */
  fact?: FactName;
  value?: unknown;
  /** The threshold's number, for a comparison with one. */
  threshold?: { id: string; value: number; unit: string };
  of: Trace[];
}

/** Why a rule says what it says in this case. */
export interface Explanation {
  rule: string;
  outcome: Outcome;
  /** For a rule that demands something first: whether that has been done. */
  done: boolean;
  trace: Trace;
  needs: FieldPath[];
}

export type RungState = 'worked' | 'failed' | 'now' | 'next' | 'last' | 'end';

/** One line of the preparation ladder: what was tried, what to do now, what next if it fails, where it ends. */
export interface Rung {
  action: Action;
  state: RungState;
  /** Not to be had, or not to be used, with the rules that say so. */
  barred: boolean;
  rules: string[];
}

/** The part of a plan that a what-if compares. */
export interface PlanCore {
  status: DeviceStatus;
  choice: DeviceOption[];
  agreement: Agreement | null;
  indication: Result['indication']['status'];
  scope: Result['scope']['status'];
  heartTeam: boolean;
  vetoed: ComparedOption[];
  /** What must come first, as in the result. */
  blockedBy: string[];
}

/** A range of numbers that all lead to the same plan; an end that is null is open to that side. */
export interface NumberRange {
  from: { value: number; included: boolean } | null;
  to: { value: number; included: boolean } | null;
}

/** What one more answer would do. */
export interface WhatIf {
  field: FieldPath;
  /** For a number, one out of the range. */
  value: unknown;
  range?: NumberRange;
  plan: PlanCore;
}

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

/** The one sentence on top of the plan, as a message id (`answer.<id>`) and the actions it names. */
export interface AnswerLine {
  readonly id: string;
  readonly values: Readonly<Record<string, readonly Action[]>>;
}
