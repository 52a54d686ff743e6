import { evaluate } from './evaluate.ts';
import type { CaseData, FieldPath, Settings } from './types/case-data.ts';
import type { PlanCore, WhatIf } from './types/inspection.ts';
import type { Knowledge } from './types/knowledge.ts';

/** One answer that could be given: a field and a value it may have. */
export interface Candidate {
  readonly field: FieldPath;
  readonly value: unknown;
}

/**
 * The plans that other answers would lead to, each found by evaluating the case with that answer.
 * Answers that leave the plan as it is are left out.
 */
export function whatIf(
  caseData: CaseData,
  knowledge: Knowledge,
  settings: Settings,
  candidates: readonly Candidate[],
): WhatIf[] {
  const planOf = (data: CaseData) => planCore(data, knowledge, settings);
  const present = JSON.stringify(planOf(caseData));
  return candidates
    .map(({ field, value }) => ({ field, value, plan: planOf(withAnswer(caseData, field, value)) }))
    .filter(({ plan }) => JSON.stringify(plan) !== present);
}

/** The part of a plan that is compared. */
export function planCore(caseData: CaseData, knowledge: Knowledge, settings: Settings): PlanCore {
  const { device, indication, scope, heartTeam } = evaluate(caseData, knowledge, settings);
  return {
    status: device.status,
    choice: device.choice,
    agreement: device.agreement,
    indication: indication.status,
    scope: scope.status,
    heartTeam,
  };
}

function withAnswer(caseData: CaseData, field: FieldPath, value: unknown): CaseData {
  const [section = '', name = ''] = field.split('.');
  const present = (caseData as unknown as Record<string, object | undefined>)[section];
  return { ...caseData, [section]: { ...present, [name]: value } };
}
