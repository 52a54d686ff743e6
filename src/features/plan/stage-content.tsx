import { t } from '../../i18n/translate.ts';
import type { CaseData } from '../../territories/coronary/types/case-data.ts';
import type { Inspection } from '../../territories/coronary/types/inspection.ts';
import type { Stage } from '../../territories/coronary/types/result.ts';
import type { Due } from '../../wording/due.ts';
import { AftercareLines } from './aftercare-lines.tsx';
import { DeviceStage } from './device-stage.tsx';
import { GateLights } from './gate-lights.tsx';
import { PreparationStage } from './preparation-stage.tsx';
import type { Selecting } from './selecting.ts';
import { StageNotes } from './stage-notes.tsx';
import { StepList } from './step-list.tsx';
import type { RecordTool } from './tool-outcome.tsx';

export interface StageContentProps extends Selecting {
  stage: Stage;
  inspection: Inspection;
  caseData: CaseData;
  /** What is due in the whole plan. */
  now: readonly Due[];
  onTool: RecordTool;
}

/** What a stage holds: preparation, gate and device have a form of their own, the others are lists of steps. */
export function StageContent(props: StageContentProps) {
  const { stage, inspection, selection, onSelect } = props;
  return (
    <>
      <StageSteps {...props} />
      <StageNotes stage={stage.stage} fired={inspection.result.rules.fired} selection={selection} onSelect={onSelect} />
    </>
  );
}

function StageSteps({ stage, inspection, caseData, now, onTool, ...selecting }: StageContentProps) {
  const { result, ladder } = inspection;
  if (stage.stage === 'device') return <DeviceStage device={result.device} stage={stage} {...selecting} />;
  if (stage.stage === 'preparation' && stage.status !== 'not-needed') {
    return (
      <PreparationStage stage={stage} ladder={ladder} now={now} caseData={caseData} onTool={onTool} {...selecting} />
    );
  }
  if (stage.stage === 'aftercare' && stage.steps.length > 0)
    return <AftercareLines steps={stage.steps} {...selecting} />;
  return (
    <>
      {stage.stage === 'gate' && stage.status !== 'not-needed' && (
        <GateLights result={result} caseData={caseData} {...selecting} />
      )}
      {stage.steps.length > 0 && <StepList stage={stage.stage} steps={stage.steps} {...selecting} />}
      {isSilent(stage) && <p className="py-2.5 text-ink-muted">{t('plan.no-steps')}</p>}
    </>
  );
}

/** Nothing is shown of it, and it has no line that says so. */
const isSilent = ({ stage, status, steps }: Stage): boolean =>
  steps.length === 0 && (stage === 'aftercare' || (stage === 'gate' && status === 'not-needed'));
