import '../../i18n/with-plan-below.ts';
import type { ToolUse } from '#territory/types/case-data.ts';
import type { Rung, RungState } from '#territory/types/inspection.ts';
import type { Step } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { isTool } from '../../wording/due.ts';
import { RuleButtons, SelectButton } from './select-button.tsx';
import { type Selecting, stepSelection } from './selecting.ts';
import { type RecordTool, ToolOutcome } from './tool-outcome.tsx';
import { VerdictWord } from './verdict-badge.tsx';

interface LadderProps extends Selecting {
  rungs: readonly Rung[];
  /** The preparation stage's steps: a rung's verdict and evidence are found there. */
  steps: readonly Step[];
  used: readonly ToolUse[];
  onTool: RecordTool;
}

const NAME_LOOKS: Readonly<Record<RungState, string>> = {
  worked: 'text-ok',
  failed: 'text-stop',
  now: 'font-semibold',
  next: '',
  last: '',
  end: '',
};

/** What was tried, what to do now, what next if it fails, and where it ends. */
export function Ladder({ rungs, steps, used, onTool, ...selecting }: LadderProps) {
  return (
    <ol
      aria-label={t('plan.ladder')}
      className="@min-[36rem]:grid @min-[36rem]:grid-cols-[minmax(3rem,auto)_minmax(0,1fr)_auto_auto]"
    >
      {rungs.map((rung) => {
        const step = steps.find(({ action }) => action === rung.action);
        const tried = rung.state === 'worked' || rung.state === 'failed';
        return (
          <li
            key={rung.action}
            className="flex flex-wrap items-center gap-x-control @min-[36rem]:col-span-4 @min-[36rem]:grid @min-[36rem]:grid-cols-subgrid"
          >
            <span className="min-w-10 shrink-0 text-small text-ink-muted">
              {rung.barred ? t('rung.barred') : textOf(`rung.${rung.state}`)}
            </span>
            <SelectButton
              target={stepSelection('preparation', { ...rung, evidence: step?.evidence ?? [] })}
              className="min-w-0 flex-1 basis-48"
              {...selecting}
            >
              <span className="flex flex-wrap items-center gap-x-control gap-y-tight">
                <span className={rung.barred ? 'text-ink-muted' : NAME_LOOKS[rung.state]}>
                  {textOf(`action.${rung.action}`)}
                </span>
                {rung.barred ? <Barred step={step} /> : step && !tried && <VerdictWord verdict={step.verdict} />}
              </span>
              {rung.barred && <span className="block text-small text-ink-muted">{why(rung.rules)}</span>}
            </SelectButton>
            <span>
              {isTool(rung.action) && !rung.barred && (
                <ToolOutcome
                  tool={rung.action}
                  outcome={tried ? outcomeOf(rung.action, used) : undefined}
                  onTool={onTool}
                />
              )}
            </span>
            <span className="flex flex-wrap items-center">
              <RuleButtons rules={rung.rules} {...selecting} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Barred({ step }: { step: Step | undefined }) {
  if (step) return <VerdictWord verdict={step.verdict} />;
  return (
    <Badge tone="neutral" icon="minus">
      {t('plan.ladder.barred')}
    </Badge>
  );
}

const why = (rules: readonly string[]) => rules.map((id) => textOf(`rule.${id}.title`)).join(' · ');

const outcomeOf = (action: Rung['action'], used: readonly ToolUse[]) =>
  used.findLast(({ tool }) => tool === action)?.outcome;
