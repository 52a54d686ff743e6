import { getField, setField } from '#territory/case/edit.ts';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, FieldPath, Settings } from '#territory/types/case-data.ts';
import { evaluate } from '../../engine/evaluate.ts';

/** What was seen in the stent: an answer that somebody expects to see again in the plan. */
const FINDINGS: readonly FieldPath[] = ['imaging.tissue', 'imaging.neoatherosclerosis', 'imaging.thrombus'];

const NOTHING_SEEN: readonly unknown[] = [undefined, false, 'none'];

/** Findings without which everything that is planned would be the same. */
export function unusedFindings(caseData: CaseData, settings: Settings): readonly FieldPath[] {
  const seen = FINDINGS.filter((path) => !NOTHING_SEEN.includes(getField(caseData, path)));
  if (seen.length === 0) return [];
  const plan = planned(caseData, settings);
  return seen.filter((path) => planned(setField(caseData, path, undefined), settings) === plan);
}

function planned(caseData: CaseData, settings: Settings): string {
  const { scope, indication, stages, device, heartTeam, alternatives, conflicts } = evaluate(
    caseData,
    knowledge,
    settings,
  );
  return JSON.stringify([scope, indication, stages, device, heartTeam, alternatives, conflicts]);
}
