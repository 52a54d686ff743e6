import { memo } from 'react';
import { t } from '../../i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../territories/coronary/default-settings.ts';
import type { CaseData, FieldPath, FieldValues, Settings } from '../../territories/coronary/types/case-data.ts';
import type { Inspection, WhatIf } from '../../territories/coronary/types/inspection.ts';
import { Overtaken } from '../../ui/overtaken.tsx';
import { RoomFailed } from '../../ui/room-failed.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { AnswerReasons } from './answer-reasons.tsx';
import { type Guideline, GuidelineRow } from './guideline-row.tsx';
import { MissingList } from './missing-list.tsx';
import { NoticeTitles } from './notice-titles.tsx';
import type { Selecting } from './selecting.ts';
import { SettingsNote } from './settings-note.tsx';
import { StageContent } from './stage-content.tsx';
import { PlanRow, StageSection } from './stage-section.tsx';
import type { RecordTool } from './tool-outcome.tsx';

/** What it says in whole sentences is fetched right after the first screen; until then its titles stand for it. */
const NoticeList = sideRoom(async () => (await import('./notice-list.tsx')).NoticeList, { now: true });

/** Worked out after the answer is on the screen, and fetched after it too. */
const WhatWouldChange = sideRoom(async () => (await import('./what-if/what-would-change.tsx')).WhatWouldChange);

export interface FoundWhatIfs {
  readonly changes: readonly WhatIf[];
  /** They are those of the case before, until those of this one are worked out. */
  readonly overtaken: boolean;
}

/** What works them out did not come. */
export interface RefusedWhatIfs {
  readonly retry: () => void;
}

export interface ProcedureProps extends Selecting {
  inspection: Inspection;
  caseData: CaseData;
  onTool: RecordTool;
  /** What holds where the case file does not say. */
  settings?: Settings;
  onField?: (field: FieldPath) => void;
  /** Takes a hypothetical answer over into the case. */
  onAnswer?: (field: FieldPath, value: FieldValues[FieldPath]) => void;
  whatIf?: FoundWhatIfs | RefusedWhatIfs | undefined;
  onGuideline?: (guideline: Guideline) => void;
  onPositions?: () => void;
}

/** The stages in the order in which they are done, and what stands around them; drawn again only when its case is another. */
export const Procedure = memo(function Procedure(props: ProcedureProps) {
  const {
    inspection,
    caseData,
    onTool,
    settings = DEFAULT_SETTINGS,
    onField,
    onAnswer,
    whatIf,
    onGuideline,
    onPositions,
    ...selecting
  } = props;
  const { result } = inspection;
  const missing = result.missing.filter(({ couldChange }) => couldChange);
  const nothingYet = result.device.status === 'undetermined';
  // Six stages of nothing to do would say that an emergency needs no care.
  const inScope = result.scope.status !== 'out-of-scope';
  const enterFirst = missing.length > 0 && (
    <PlanRow heading={t('plan.missing')}>
      <MissingList missing={missing} onField={onField} {...selecting} />
    </PlanRow>
  );
  return (
    <>
      <AnswerReasons result={result} caseData={caseData} onField={onField} {...selecting} />
      <SettingsNote inspection={inspection} caseData={caseData} settings={settings} />
      <NoticeList fallback={<NoticeTitles result={result} />} result={result} {...selecting} />
      {nothingYet && enterFirst}
      {inScope && (
        <ol aria-label={t('plan.stages')}>
          {result.stages.map((stage, index) => (
            <li key={stage.stage}>
              <StageSection stage={stage.stage} number={index + 1} status={stage.status}>
                <StageContent
                  stage={stage}
                  inspection={inspection}
                  caseData={caseData}
                  onTool={onTool}
                  {...selecting}
                />
              </StageSection>
            </li>
          ))}
        </ol>
      )}
      {onGuideline && inScope && !nothingYet && (
        <PlanRow heading={t('plan.guideline')}>
          <GuidelineRow {...{ caseData, settings, result, onGuideline, onPositions }} />
        </PlanRow>
      )}
      {!nothingYet && enterFirst}
      {whatIf && (
        <PlanRow heading={t('plan.what-if')}>
          {'retry' in whatIf ? (
            <RoomFailed onRetry={whatIf.retry} />
          ) : (
            <Overtaken when={whatIf.overtaken}>
              <WhatWouldChange whatIf={whatIf.changes} {...{ inspection, caseData, settings, onField, onAnswer }} />
            </Overtaken>
          )}
        </PlanRow>
      )}
    </>
  );
});
