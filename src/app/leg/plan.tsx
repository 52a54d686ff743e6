import { memo } from 'react';
import type { CaseData, FieldPath, FieldValues, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { OptionsChanges } from '../../features/plan/options-changes.tsx';
import { OptionsPlan } from '../../features/plan/options-plan.tsx';
import { Remarks } from '../../features/plan/remarks.tsx';
import type { Selecting } from '../../features/plan/selecting.ts';
import type { RecordTool } from '../../features/plan/tool-outcome.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { useWhatIf } from '../use-what-if.ts';

/** The trials are none of the first answer: they come after it. */
export const Why = sideRoom(async () => memo((await import('../../features/evidence/reasons.tsx')).Reasons));

interface PlanProps extends Selecting {
  inspection: Inspection;
  caseData: CaseData;
  settings: Settings;
  /** Of the leg the tools are told among its findings. */
  onTool: RecordTool;
  onField: (field: FieldPath) => void;
  onAnswer: (field: FieldPath, value: FieldValues[FieldPath]) => void;
}

/** By itself, so that a what-if, which comes last, does not draw the other panes again. */
export function Plan({ inspection, caseData, settings, onTool: _onTool, onField, onAnswer, ...selecting }: PlanProps) {
  const whatIf = useWhatIf(caseData, settings);
  return (
    <>
      <Remarks result={inspection.result} />
      <OptionsPlan
        inspection={inspection}
        caseData={caseData}
        onField={onField}
        onEdit={(path, value) => onAnswer(path, value as FieldValues[FieldPath])}
        {...selecting}
      />
      {whatIf && <OptionsChanges whatIf={whatIf} onField={onField} />}
    </>
  );
}
