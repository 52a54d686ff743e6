import type { CaseData } from '#territory/types/case-data.ts';
import type { DeviceStatus, Result } from '#territory/types/result.ts';
import type { Decision, DeviceOption } from '#territory/types/vocabulary.ts';
import { followed } from '../../case-library/answer.ts';

export type Mechanism = 'mechanical' | 'biological' | 'both' | 'neither' | 'not-known';
export type Layers = '1' | '2' | '3-or-more' | 'not-known';
/** How what was done compares with the plan; why it does not where there is nothing to hold against each other. */
export type Comparison = 'same' | 'other' | 'no-decision' | 'no-device-planned';

/** What is kept of a case that was read: enough for every number, and nothing of the patient. */
export interface AuditRow {
  /** Its row, line or place in the file. */
  readonly n: number;
  readonly status: DeviceStatus | 'out-of-scope';
  readonly planned: readonly DeviceOption[];
  /** Null where no decision is recorded. */
  readonly done: readonly Decision[] | null;
  readonly comparison: Comparison;
  readonly mechanism: Mechanism;
  readonly layers: Layers;
  /** Of the decision; null where it has no date. */
  readonly year: number | null;
}

/** What caused the restenosis, as far as it is known on both sides: half an answer is none. */
function mechanismOf(mechanical: boolean | null, biological: boolean | null): Mechanism {
  if (mechanical && biological) return 'both';
  if (mechanical === null || biological === null) return 'not-known';
  if (mechanical) return 'mechanical';
  return biological ? 'biological' : 'neither';
}

function layersOf(counted: number | null): Layers {
  if (counted === null) return 'not-known';
  if (counted >= 3) return '3-or-more';
  return counted === 2 ? '2' : '1';
}

function compare({ decision }: CaseData, { device }: Result): Comparison {
  if (decision === undefined || decision.choice.length === 0) return 'no-decision';
  if (device.choice.length === 0) return 'no-device-planned';
  return followed(decision.choice, device) ? 'same' : 'other';
}

/** A case with its plan, as the audit counts it. */
export function auditRow(n: number, caseData: CaseData, result: Result): AuditRow {
  const { classification, device, scope } = result;
  const { decision } = caseData;
  const year = decision?.decidedAt === undefined ? null : Number(decision.decidedAt.slice(0, 4));
  return {
    n,
    status: scope.status === 'out-of-scope' ? 'out-of-scope' : device.status,
    planned: device.choice,
    done: decision && decision.choice.length > 0 ? decision.choice : null,
    comparison: compare(caseData, result),
    mechanism: mechanismOf(classification.mechanical, classification.biological),
    layers: layersOf(classification.layersCounted),
    year,
  };
}
