import type { CaseData } from '#territory/types/case-data.ts';
import type { Action, StageName } from '#territory/types/knowledge.ts';
import type { Result, Step } from '#territory/types/result.ts';
import { TOOLS, type Tool } from '#territory/types/vocabulary.ts';

/** One thing that is to be done now, with the stage of the plan in which it stands. */
export type Due = Step & { readonly stage: StageName };

export const isTool = (action: Action): action is Tool => (TOOLS as readonly Action[]).includes(action);

export const isAdvised = ({ verdict }: Pick<Step, 'verdict'>): boolean =>
  verdict === 'required' || verdict === 'recommended';

export const stepsOf = (result: Result, name: StageName): readonly Due[] =>
  (result.stages.find(({ stage }) => stage === name)?.steps ?? []).map((step) => ({ ...step, stage: name }));

/** The step as the plan has it; where no rule speaks of it, it stands on what decides. */
export function stepOr(result: Result, stage: StageName, action: Action): Due {
  const found = stepsOf(result, stage).find((step) => step.action === action);
  const rules = result.device.because.flatMap((entry) => (entry.as === 'enter' ? [] : entry.rule)).slice(0, 1);
  return found ?? { stage, action, verdict: 'recommended', strength: null, rules, evidence: [] };
}

/** Tools that are advised and have not worked yet; one that failed is not advised any more. */
export const advisedTools = (result: Result, { preparation }: CaseData): readonly Due[] =>
  stepsOf(result, 'preparation').filter(
    (step) => isAdvised(step) && preparation?.tools?.findLast(({ tool }) => tool === step.action)?.outcome !== 'worked',
  );
