import { memo } from 'react';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import type { CaseData, FieldPath, FieldValues, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { t } from '../../i18n/translate.ts';
import { sideRoom } from '../../ui/side-room.tsx';
import { comesNext } from '../../wording/comes-next.ts';
import type { FoundWhatIfs, RefusedWhatIfs } from './found-what-ifs.ts';
import type { Guideline } from './guideline-row.tsx';
import { NoticeTitles } from './notice-titles.tsx';
import { NowCard } from './now-card.tsx';
import type { Selecting } from './selecting.ts';
import { StageContent } from './stage-content.tsx';
import { stageLine } from './stage-line.ts';
import { StageSection } from './stage-section.tsx';
import type { RecordTool } from './tool-outcome.tsx';

const GuidelineChips = sideRoom(async () => (await import('./guideline-chips.tsx')).GuidelineChips, { now: true });

/** What it says in whole sentences is fetched right after the first screen; until then its titles stand for it. */
const PlanBelow = sideRoom(async () => (await import('./plan-below.tsx')).PlanBelow, { now: true });

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
  /** To what the guidelines say, side by side; to one of them where one is named. */
  onPositions?: (guideline?: Guideline) => void;
}

/**
 * What is done now, the stages in the order in which they are done, and what stands around them; drawn again only when
 * its case is another.
 */
export const Procedure = memo(function Procedure(props: ProcedureProps) {
  const {
    inspection,
    caseData,
    onTool,
    settings = DEFAULT_SETTINGS,
    onField,
    onPositions,
    selection,
    onSelect,
  } = props;
  const selecting = { selection, onSelect };
  const { result } = inspection;
  const next = comesNext(inspection, caseData);
  const nothingYet = result.device.status === 'undetermined';
  // Six stages of nothing to do would say that an emergency needs no care.
  const inScope = result.scope.status !== 'out-of-scope';
  return (
    <>
      <NowCard
        next={next}
        result={result}
        caseData={caseData}
        onTool={onTool}
        onField={onField}
        aside={inScope && !nothingYet && <GuidelineChips {...{ caseData, settings, result, onPositions }} />}
        {...selecting}
      />
      {inScope && (
        <ol aria-label={t('plan.stages')}>
          {result.stages.map((stage, index) => (
            <li key={stage.stage}>
              <StageSection
                stage={stage.stage}
                number={index + 1}
                status={stage.status}
                line={nothingYet ? undefined : stageLine(stage, inspection, caseData, next.now)}
              >
                {!nothingYet && (
                  <StageContent
                    stage={stage}
                    inspection={inspection}
                    caseData={caseData}
                    now={next.now}
                    onTool={onTool}
                    onField={onField}
                    {...selecting}
                  />
                )}
              </StageSection>
            </li>
          ))}
        </ol>
      )}
      <PlanBelow fallback={<NoticeTitles result={result} />} {...props} settings={settings} />
    </>
  );
});
