import { knowledge } from '#territory/knowledge.ts';
import type { CaseData, Setting, Settings } from '#territory/types/case-data.ts';
import type { PlanCore } from '#territory/types/inspection.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { planCoreOf } from '../../wording/plan-words.ts';

/** What the plan for this case would be in a lab that worked otherwise. */
export const planUnder = (caseData: CaseData, settings: Settings, setting: Setting): PlanCore =>
  planCoreOf(evaluate({ ...caseData, setting: { ...caseData.setting, ...setting } }, knowledge, settings));
