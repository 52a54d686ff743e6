import { expansionFigure, fieldValueText, withUnit } from '../../i18n/field-texts.ts';
import { t } from '../../i18n/translate.ts';
import type { CaseData } from '../../territories/coronary/types/case-data.ts';
import type { Inspection } from '../../territories/coronary/types/inspection.ts';
import type { Stage } from '../../territories/coronary/types/result.ts';
import { DeviceStage } from './device-stage.tsx';
import { GateLights } from './gate-lights.tsx';
import { PreparationStage } from './preparation-stage.tsx';
import type { Selecting } from './selecting.ts';
import { StageNotes } from './stage-notes.tsx';
import { StepList } from './step-list.tsx';
import type { RecordTool } from './tool-outcome.tsx';

interface StageContentProps extends Selecting {
  stage: Stage;
  inspection: Inspection;
  caseData: CaseData;
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

function StageSteps({ stage, inspection, caseData, onTool, ...selecting }: StageContentProps) {
  const { result, ladder } = inspection;
  if (stage.stage === 'device') return <DeviceStage device={result.device} stage={stage} {...selecting} />;
  if (stage.stage === 'preparation' && stage.status !== 'not-needed') {
    return <PreparationStage stage={stage} ladder={ladder} caseData={caseData} onTool={onTool} {...selecting} />;
  }
  return (
    <>
      {stage.stage === 'imaging' && stage.status === 'done' && (
        <ImagingDone caseData={caseData} expansion={result.classification.expansionPercent} />
      )}
      {stage.stage === 'gate' && stage.status !== 'not-needed' && <GateLights gate={result.gate} {...selecting} />}
      {stage.steps.length > 0 && <StepList stage={stage.stage} steps={stage.steps} {...selecting} />}
      {isSilent(stage) && <p className="py-2.5 text-ink-muted">{t('plan.no-steps')}</p>}
    </>
  );
}

/** Nothing else is shown of it: the gate has its lights wherever it counts. */
const isSilent = ({ stage, status, steps }: Stage): boolean =>
  status === 'not-needed' ? steps.length === 0 : stage !== 'gate' && status !== 'done' && steps.length === 0;

function ImagingDone({ caseData, expansion }: { caseData: CaseData; expansion: number | null }) {
  const modalities = fieldValueText('imaging.modalities', caseData.imaging?.modalities ?? [], null);
  return (
    <p className="px-1.5 py-2.5">
      {t('plan.imaging.done', { modalities })}{' '}
      {expansion !== null && t('plan.imaging.expansion', { value: withUnit(expansionFigure(expansion), '%') })}
    </p>
  );
}
