import type { CaseData } from '../../engine/types/case-data.ts';
import type { Rung } from '../../engine/types/inspection.ts';
import type { Stage } from '../../engine/types/result.ts';
import { t } from '../../i18n/translate.ts';
import { Ladder } from './ladder.tsx';
import type { Selecting } from './selecting.ts';
import type { RecordTool } from './tool-outcome.tsx';

interface PreparationStageProps extends Selecting {
  stage: Stage;
  ladder: readonly Rung[];
  caseData: CaseData;
  onTool: RecordTool;
}

/** The ladder. Once the gate is passed it holds what was tried; what was not is not needed any more. */
export function PreparationStage({ stage, ladder, caseData, onTool, ...selecting }: PreparationStageProps) {
  if (ladder.length === 0)
    return (
      <p className="py-2.5 text-ink-muted">{t(stage.status === 'done' ? 'plan.nothing-tried' : 'plan.not-yet')}</p>
    );
  const used = caseData.preparation?.tools ?? [];
  return <Ladder rungs={ladder} steps={stage.steps} used={used} onTool={onTool} {...selecting} />;
}
