import type { ToolOutcome as Outcome, Tool } from '#territory/types/vocabulary.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';

export type RecordTool = (tool: Tool, outcome: Outcome | undefined) => void;

const BUTTON =
  'inline-flex min-h-target min-w-target items-center justify-center gap-tight rounded-control px-2 text-small hover:bg-raised';
const LARGE = 'my-1 border border-line-strong bg-raised text-body hover:border-accent tablet:min-w-24';

interface ToolOutcomeProps {
  tool: Tool;
  /** What has been recorded of it in this procedure; undefined when it has not been tried. */
  outcome: Outcome | undefined;
  onTool: RecordTool;
  /** For what is due now: as large as a gloved finger, and far enough apart. */
  large?: boolean;
}

/** Says in the plan itself what came of a tool. */
export function ToolOutcome({ tool, outcome, onTool, large = false }: ToolOutcomeProps) {
  const name = textOf(`action.${tool}`);
  const button = large ? `${BUTTON} ${LARGE}` : BUTTON;
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
    <span
      role="group"
      aria-label={t('plan.ladder.outcome', { tool: name })}
      className={`flex ${large ? 'gap-row' : 'gap-control'}`}
    >
      <button type="button" className={button} onClick={() => onTool(tool, 'worked')}>
        <Icon name="check" className="text-ok" />
        {t('plan.ladder.record-worked')}
      </button>
      <button type="button" className={button} onClick={() => onTool(tool, 'failed')}>
        <Icon name="cross" className="text-stop" />
        {t('plan.ladder.record-failed')}
      </button>
    </span>
  );
}
