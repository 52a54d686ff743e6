import type { Selection } from '#territory/types/inspection.ts';
import type { StageName } from '#territory/types/knowledge.ts';
import type { Step } from '#territory/types/result.ts';

/** What every selectable part of the plan needs to know. */
export interface Selecting {
  selection: Selection | null;
  /** Null goes back to what leads the plan. */
  onSelect: (selection: Selection | null) => void;
}

export const ruleSelection = (id: string): Selection => ({ kind: 'rule', id });

/** A record of the evidence by itself: what a note beside a device comes from. */
export const recordSelection = (id: string): Selection => ({ kind: 'record', id });

export const stepSelection = (stage: StageName, step: Pick<Step, 'action' | 'rules' | 'evidence'>): Selection => ({
  kind: 'step',
  stage,
  action: step.action,
  rules: step.rules,
  evidence: step.evidence,
});

/** Whether both point at the same thing: a step stays selected while its rules change under it. */
export function sameSelection(a: Selection | null, b: Selection): boolean {
  if (a === null) return false;
  if (a.kind === 'step') return b.kind === 'step' && a.stage === b.stage && a.action === b.action;
  return a.kind === b.kind && a.id === b.id;
}
