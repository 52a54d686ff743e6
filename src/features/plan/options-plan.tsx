import { besideStage, hasPlace, ownForm } from '#territory/entry/beside-stage.tsx';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Result, Stage } from '#territory/types/result.ts';
import { t } from '../../i18n/translate.ts';
import { MissingList } from './missing-list.tsx';
import { OptionsGrid } from './options-grid.tsx';
import type { Selecting } from './selecting.ts';
import { StageNotes } from './stage-notes.tsx';
import { PlanRow, StageSection } from './stage-section.tsx';
import { StepList } from './step-list.tsx';

export interface OptionsPlanProps extends Selecting {
  inspection: Inspection;
  caseData: CaseData;
  onField: (field: FieldPath) => void;
  onEdit: (path: FieldPath, value: unknown) => void;
}

/** The stages of a plan with many options, in the order in which they are done, and what stands around them. */
export function OptionsPlan({ inspection, caseData, onField, onEdit, ...selecting }: OptionsPlanProps) {
  const { result } = inspection;
  const inScope = result.scope.status !== 'out-of-scope';
  const missing = inScope ? result.missing.filter(({ couldChange }) => couldChange) : [];
  return (
    <>
      <ol aria-label={t('plan.stages')}>
        {result.stages.filter(isShown(result)).map((stage, index) => (
          <li key={stage.stage}>
            <StageSection stage={stage.stage} number={index + 1} status={stage.status}>
              {ownForm({ stage: stage.stage, result, caseData, onEdit })}
              {stage.stage === 'device' && <OptionsGrid device={result.device} {...selecting} />}
              <StepList stage={stage.stage} steps={stage.steps.filter(isNoOption(result))} {...selecting} />
              <StageNotes stage={stage.stage} fired={result.rules.fired} {...selecting} />
              {besideStage({ stage: stage.stage, result })}
            </StageSection>
          </li>
        ))}
      </ol>
      {missing.length > 0 && (
        <PlanRow heading={t('plan.missing')}>
          <MissingList missing={missing} onField={onField} />
        </PlanRow>
      )}
    </>
  );
}

/** An option is a step of its stage as well: it stands among the options, with all that speaks for and against it. */
const isNoOption =
  ({ device }: Result) =>
  ({ action }: Stage['steps'][number]): boolean =>
    !device.options.some(({ option }) => option === (action as string));

/** Out of scope nothing but what is to be done is drawn; and no stage that has no place in the question that is asked. */
const isShown =
  (result: Result) =>
  ({ stage, steps }: Stage): boolean =>
    steps.length > 0 || (result.scope.status !== 'out-of-scope' && hasPlace(stage, result));
