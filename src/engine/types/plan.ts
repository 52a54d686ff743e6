import type { ConditionOf } from './condition.ts';
import type { Agreement, DeviceStatus, IndicationStatus, ResultOf, ScopeStatus } from './outcome.ts';
import type { Terms } from './terms.ts';

export type Outcome = 'fired' | 'not-met' | 'undetermined' | 'not-applicable';
export type Truth = true | false | null;

/** One node of a rule's condition with what this case makes of it; `null` is unknown. */
export interface TraceOf<T extends Terms = Terms> {
  condition: ConditionOf<T>;
  truth: Truth;
  /** For a comparison: the fact it looked at and the value it found there, null when unknown. */
  fact?: T['fact'];
  value?: unknown;
  /** The threshold's number, for a comparison with one. */
  threshold?: { id: string; value: number; unit: string };
  of: TraceOf<T>[];
}

/** Why a rule says what it says in this case. */
export interface ExplanationOf<T extends Terms = Terms> {
  rule: string;
  outcome: Outcome;
  /** For a rule that demands something first: whether that has been done. */
  done: boolean;
  trace: TraceOf<T>;
  needs: T['field'][];
}

/** The part of a plan that a what-if compares. */
export interface PlanCoreOf<T extends Terms = Terms> {
  status: DeviceStatus;
  choice: T['choice'][];
  agreement: Agreement | null;
  indication: IndicationStatus;
  scope: ScopeStatus;
  heartTeam: boolean;
  vetoed: T['option'][];
  /** What must come first, as in the result. */
  blockedBy: string[];
}

/** A range of numbers that all lead to the same plan; an end that is null is open to that side. */
export interface NumberRange {
  from: { value: number; included: boolean } | null;
  to: { value: number; included: boolean } | null;
}

/** What one more answer would do. */
export interface WhatIfOf<T extends Terms = Terms> {
  field: T['field'];
  /** For a number, one out of the range. */
  value: unknown;
  range?: NumberRange;
  plan: PlanCoreOf<T>;
}

export type RungState = 'worked' | 'failed' | 'now' | 'next' | 'last' | 'end';

/** One line of the preparation ladder: what was tried, what to do now, what next if it fails, where it ends. */
export interface RungOf<T extends Terms = Terms> {
  action: T['action'];
  state: RungState;
  /** Not to be had, or not to be used, with the rules that say so. */
  barred: boolean;
  rules: string[];
}

/** The one sentence on top of the plan, as a message id (`answer.<id>`) and the actions it names. */
export interface AnswerLineOf<T extends Terms = Terms> {
  readonly id: string;
  readonly values: Readonly<Record<string, readonly T['action'][]>>;
}

/** A result with what a screen shows beside it. What only explains the answer is made when it is asked for. */
export interface InspectionOf<T extends Terms = Terms> {
  readonly result: ResultOf<T>;
  readonly answer: AnswerLineOf<T>;
  readonly ladder: readonly RungOf<T>[];
}
