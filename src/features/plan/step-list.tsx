import type { StageName } from '#territory/types/knowledge.ts';
import type { Step } from '#territory/types/result.ts';
import { textOf } from '../../i18n/translate.ts';
import { RuleButtons, SelectButton } from './select-button.tsx';
import { type Selecting, stepSelection } from './selecting.ts';
import { wordsBeside } from './step-words.ts';
import { VerdictWord } from './verdict-badge.tsx';

interface StepListProps extends Selecting {
  stage: StageName;
  steps: readonly Step[];
  /** Without what the rules say of each: where their names and verdicts say enough. */
  brief?: boolean;
}

/** Steps one under the other, each with its verdict, what the rules say of it and the rules themselves. */
export function StepList({ stage, steps, brief = false, ...selecting }: StepListProps) {
  if (steps.length === 0) return null;
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.action} className="flex flex-wrap items-center gap-x-control">
          <SelectButton target={stepSelection(stage, step)} className="min-w-0 flex-1 basis-48" {...selecting}>
            <span className="flex flex-wrap items-center gap-x-control gap-y-tight">
              <span className={step.verdict === 'required' || step.verdict === 'recommended' ? 'font-semibold' : ''}>
                {textOf(`action.${step.action}`)}
              </span>
              <VerdictWord verdict={step.verdict} />
            </span>
            {!brief && <span className="block text-small text-ink-muted">{wordsBeside(step)}</span>}
          </SelectButton>
          <span className="flex flex-wrap items-center justify-end">
            <RuleButtons rules={step.rules} {...selecting} />
          </span>
        </li>
      ))}
    </ul>
  );
}
