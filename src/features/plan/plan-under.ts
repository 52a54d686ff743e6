import { evaluate } from '../../engine/evaluate.ts';
import type { CaseData, Setting, Settings } from '../../engine/types/case-data.ts';
import type { PlanCore } from '../../engine/types/inspection.ts';
import { knowledge } from '../../knowledge/knowledge.ts';
import { planCoreOf } from '../../wording/plan-words.ts';

/** What the plan for this case would be in a lab that worked otherwise. */
export const planUnder = (caseData: CaseData, settings: Settings, setting: Setting): PlanCore =>
  planCoreOf(evaluate({ ...caseData, setting: { ...caseData.setting, ...setting } }, knowledge, settings));
