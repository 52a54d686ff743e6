import { inspect } from '../../../engine/inspect.ts';
import { setField } from '../../../territories/coronary/case/edit.ts';
import { knowledge } from '../../../territories/coronary/knowledge.ts';
import type { CaseData, FieldPath, FieldValues, Settings } from '../../../territories/coronary/types/case-data.ts';
import type { Inspection } from '../../../territories/coronary/types/inspection.ts';

/** The plan of a case with one answer that nobody has given. */
export interface Hypothesis {
  readonly then: Inspection;
  /** Rules that would begin to apply, and those that would not apply any more. */
  readonly starting: readonly string[];
  readonly stopping: readonly string[];
}

export function hypothesis(
  caseData: CaseData,
  settings: Settings,
  now: Inspection,
  field: FieldPath,
  value: unknown,
): Hypothesis {
  const then = inspect(setField(caseData, field, value as FieldValues[FieldPath]), knowledge, settings);
  const [before, after] = [now.result.rules.fired, then.result.rules.fired];
  return {
    then,
    starting: after.filter((id) => !before.includes(id)),
    stopping: before.filter((id) => !after.includes(id)),
  };
}
