import { PreparationStage } from './preparation-stage.tsx';
import type { StageContentProps } from './stage-content.tsx';
import { StepList } from './step-list.tsx';

/** What a stage holds that stands folded until somebody asks for it. */
export function FoldedStage({
  stage,
  inspection,
  caseData,
  now,
  onTool,
  onField: _onField,
  ...selecting
}: StageContentProps) {
  if (stage.stage === 'preparation' && stage.status !== 'not-needed')
    return (
      <PreparationStage
        stage={stage}
        ladder={inspection.ladder}
        now={now}
        caseData={caseData}
        onTool={onTool}
        {...selecting}
      />
    );
  return <StepList stage={stage.stage} steps={stage.steps} {...selecting} />;
}
