import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { inspect } from '../../engine/inspect.ts';
import { useCaseStore } from '../stores/case-store.ts';

let kept: { readonly caseData: CaseData; readonly inspection: Inspection } | undefined;

/** Who asks for the same case again gets the same answer: it is worked out once. */
export function inspectionOf(caseData: CaseData): Inspection {
  if (kept?.caseData !== caseData) kept = { caseData, inspection: inspect(caseData, knowledge, DEFAULT_SETTINGS) };
  return kept.inspection;
}

export const currentCase = (): CaseData => useCaseStore.getState().caseData;
