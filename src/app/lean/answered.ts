import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { inspect } from '../../engine/inspect.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';

let kept: { readonly caseData: CaseData; readonly lab: Settings; readonly inspection: Inspection } | undefined;

/** Who asks for the same case under the same settings of the lab again gets the same answer: it is worked out once. */
export function inspectionOf(caseData: CaseData): Inspection {
  const { lab } = useSettingsStore.getState();
  if (kept?.caseData !== caseData || kept.lab !== lab)
    kept = { caseData, lab, inspection: inspect(caseData, knowledge, lab) };
  return kept.inspection;
}

export const currentCase = (): CaseData => useCaseStore.getState().caseData;
