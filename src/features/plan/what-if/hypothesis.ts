import { setField } from '#territory/case/edit.ts';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, FieldPath, FieldValues, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { inspect } from '../../../engine/inspect.ts';

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
