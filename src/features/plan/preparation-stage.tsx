import type { CaseData } from '#territory/types/case-data.ts';
import type { Rung } from '#territory/types/inspection.ts';
import type { Stage } from '#territory/types/result.ts';
import type { Due } from '../../wording/due.ts';
import { Ladder } from './ladder.tsx';
import { rungsBeside } from './ladder-line.ts';
import type { Selecting } from './selecting.ts';
import { StepList } from './step-list.tsx';
import type { RecordTool } from './tool-outcome.tsx';

interface PreparationStageProps extends Selecting {
  stage: Stage;
  ladder: readonly Rung[];
  now: readonly Due[];
  caseData: CaseData;
  onTool: RecordTool;
}

/** The ladder. Once the gate is passed it holds what was tried; what is still to be kept from stands beside it. */
export function PreparationStage({ stage, ladder, now, caseData, onTool, ...selecting }: PreparationStageProps) {
  const used = caseData.preparation?.tools ?? [];
  const beside = stage.steps.filter(({ action }) => !ladder.some((rung) => rung.action === action));
  return (
    <>
      {ladder.length > 0 && (
        <Ladder rungs={rungsBeside(ladder, now)} steps={stage.steps} used={used} onTool={onTool} {...selecting} />
      )}
      <StepList stage="preparation" steps={beside} {...selecting} />
    </>
  );
}
