import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Stage } from '#territory/types/result.ts';
import { t } from '../../i18n/translate.ts';
import { sideRoom } from '../../ui/side-room.tsx';
import type { Due } from '../../wording/due.ts';
import type { GoToField } from './field-button.tsx';
import { GateLights } from './gate-lights.tsx';
import type { Selecting } from './selecting.ts';
import { StageNotes } from './stage-notes.tsx';
import type { RecordTool } from './tool-outcome.tsx';

const DeviceStage = sideRoom(async () => (await import('./device-stage.tsx')).DeviceStage, { now: true });

const AftercareLines = sideRoom(async () => (await import('./aftercare-lines.tsx')).AftercareLines, { now: true });

/** Its line says what is in it; the rest is fetched right after the first screen. */
const FoldedStage = sideRoom(async () => (await import('./folded-stage.tsx')).FoldedStage, { now: true });

export interface StageContentProps extends Selecting {
  stage: Stage;
  inspection: Inspection;
  caseData: CaseData;
  /** What is due in the whole plan. */
  now: readonly Due[];
  onTool: RecordTool;
  onField?: GoToField;
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

function StageSteps(props: StageContentProps) {
  const { stage, inspection, caseData, now: _now, onTool: _onTool, onField, ...selecting } = props;
  const { result } = inspection;
  switch (stage.stage) {
    case 'device':
      return <DeviceStage device={result.device} stage={stage} {...selecting} />;
    case 'gate':
      return stage.status === 'not-needed' ? (
        <Nothing />
      ) : (
        <GateLights result={result} caseData={caseData} onField={onField} {...selecting} />
      );
    case 'aftercare':
      return stage.steps.length === 0 ? <Nothing /> : <AftercareLines steps={stage.steps} {...selecting} />;
    default:
      return <FoldedStage {...props} />;
  }
}

const Nothing = () => <p className="py-2.5 text-ink-muted">{t('plan.no-steps')}</p>;
