import type { Facts } from '../facts/facts.ts';
import { DVA_STEPS, type DvaStep } from '../types/vocabulary.ts';

/** Where a step of the procedure comes from: the one published case, NICE IPG773, or reasoned here. */
export type StepOrigin = 'case' | 'nice' | 'reasoned';

export interface ProcedureStep {
  readonly id: DvaStep;
  readonly from: readonly StepOrigin[];
  /** A safety flag stands beside it. */
  readonly flagged?: true;
}

/**
 * The arterialisation as a checklist of 17 steps. Case-level experience unless marked otherwise; sizes in the texts are what
 * was used in one leg, not a recommendation.
 */
export const procedure: readonly ProcedureStep[] = [
  { id: 'V1', from: ['case'], flagged: true },
  { id: 'V2', from: ['case', 'reasoned'], flagged: true },
  { id: 'V3', from: ['case', 'nice'] },
  { id: 'V4', from: ['case', 'reasoned'], flagged: true },
  { id: 'V5', from: ['case'] },
  { id: 'V6', from: ['case'] },
  { id: 'V7', from: ['case'] },
  { id: 'V8', from: ['case'] },
  { id: 'V9', from: ['case', 'nice'], flagged: true },
  { id: 'V10', from: ['case', 'nice'], flagged: true },
  { id: 'V11', from: ['case'] },
  { id: 'V12', from: ['case'] },
  { id: 'V13', from: ['case'] },
  { id: 'V14', from: ['case'], flagged: true },
  { id: 'V15', from: ['case', 'nice'], flagged: true },
  { id: 'V16', from: ['case'] },
  { id: 'V17', from: ['case'] },
];

/** The first step that is not done; null once all are, or once one has failed: then it is for the team. */
export function nextStep({
  dvaStepsDone,
  dvaStepsFailed,
}: Pick<Facts, 'dvaStepsDone' | 'dvaStepsFailed'>): DvaStep | null {
  if ((dvaStepsFailed?.length ?? 0) > 0) return null;
  return DVA_STEPS.find((step) => !dvaStepsDone?.includes(step)) ?? null;
}
