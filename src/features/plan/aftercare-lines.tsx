import '../../i18n/with-plan-below.ts';
import type { Step } from '#territory/types/result.ts';
import { textOf } from '../../i18n/translate.ts';
import { SelectButton } from './select-button.tsx';
import { type Selecting, stepSelection } from './selecting.ts';
import { VerdictWord } from './verdict-badge.tsx';

/** What follows the procedure, each with its duration or goal: an order set reads like this. */
export function AftercareLines({ steps, ...selecting }: Selecting & { steps: readonly Step[] }) {
  return (
    <ul className="grid gap-x-row @min-[40rem]:grid-cols-2">
      {steps.map((step) => (
        <li key={step.action} className="grid">
          <SelectButton target={stepSelection('aftercare', step)} {...selecting}>
            <span className="flex flex-wrap items-baseline gap-x-control">
              <span className="font-semibold">{textOf(`action.${step.action}`)}</span>
              <VerdictWord verdict={step.verdict} />
            </span>
            <span className="block text-small">
              {step.rules.map((id) => (
                <span key={id} className="block">
                  {textOf(`aftercare.${id}`)}
                </span>
              ))}
            </span>
          </SelectButton>
        </li>
      ))}
    </ul>
  );
}
