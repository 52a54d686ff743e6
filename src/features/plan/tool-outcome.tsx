import { t, textOf } from '../../i18n/translate.ts';
import type { Action } from '../../territories/coronary/types/knowledge.ts';
import { type ToolOutcome as Outcome, TOOLS, type Tool } from '../../territories/coronary/types/vocabulary.ts';
import { Icon } from '../../ui/icon.tsx';

export const isTool = (action: Action): action is Tool => (TOOLS as readonly string[]).includes(action);

export type RecordTool = (tool: Tool, outcome: Outcome | undefined) => void;

const BUTTON =
  'inline-flex min-h-target min-w-target items-center justify-center gap-tight rounded-control px-2 text-small hover:bg-raised';

interface ToolOutcomeProps {
  tool: Tool;
  /** What has been recorded of it in this procedure; undefined when it has not been tried. */
  outcome: Outcome | undefined;
  onTool: RecordTool;
}

/** Says in the plan itself what came of a tool. */
export function ToolOutcome({ tool, outcome, onTool }: ToolOutcomeProps) {
  const name = textOf(`action.${tool}`);
  if (outcome === 'worked' || outcome === 'failed') {
    return (
      <button
        type="button"
        className={`${BUTTON} text-ink-muted`}
        aria-label={t('plan.ladder.undo-tool', { tool: name })}
        onClick={() => onTool(tool, undefined)}
      >
        {t('plan.ladder.undo')}
      </button>
    );
  }
  return (
    <span role="group" aria-label={t('plan.ladder.outcome', { tool: name })} className="flex gap-tight">
      <button type="button" className={BUTTON} onClick={() => onTool(tool, 'worked')}>
        <Icon name="check" className="text-ok" />
        {t('plan.ladder.record-worked')}
      </button>
      <button type="button" className={BUTTON} onClick={() => onTool(tool, 'failed')}>
        <Icon name="cross" className="text-stop" />
        {t('plan.ladder.record-failed')}
      </button>
    </span>
  );
}
