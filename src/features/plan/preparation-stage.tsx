import type { CaseData } from '../../engine/types/case-data.ts';
import type { Rung } from '../../engine/types/inspection.ts';
import type { Stage } from '../../engine/types/result.ts';
import { t } from '../../i18n/translate.ts';
import { Ladder } from './ladder.tsx';
import type { Selecting } from './selecting.ts';
import { StepList } from './step-list.tsx';
import type { RecordTool } from './tool-outcome.tsx';

interface PreparationStageProps extends Selecting {
  stage: Stage;
  ladder: readonly Rung[];
  caseData: CaseData;
  onTool: RecordTool;
}

/** The ladder, and under it what the rules say of tools that are no rung of it. */
export function PreparationStage({ stage, ladder, caseData, onTool, ...selecting }: PreparationStageProps) {
  const used = caseData.preparation?.tools ?? [];
  const beside = stage.steps.filter((step) => !ladder.some((rung) => rung.action === step.action));
  return (
    <>
      <Ladder rungs={ladder} steps={stage.steps} used={used} onTool={onTool} {...selecting} />
      {beside.length > 0 && ladder.length > 0 && (
        <h4 className="pt-control text-small text-ink-muted">{t('plan.ladder.other-steps')}</h4>
      )}
      <StepList stage="preparation" steps={beside} used={used} onTool={onTool} {...selecting} />
    </>
  );
}
