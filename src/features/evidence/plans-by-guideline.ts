import { knowledge } from '#territory/knowledge.ts';
import { rules } from '#territory/records.ts';
import type { SourceId } from '#territory/sources.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import { GUIDELINES } from '#territory/types/vocabulary.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { planCoreOf, planWords } from '../../wording/plan-words.ts';
import { rulesUsing } from '../../wording/rules-using.ts';
import type { PlanBy } from './plan-by.ts';
import { GUIDELINE_SOURCE } from './questions.ts';

/** The plan under each guideline that can be followed, by its document. */
export const plansByGuideline = (caseData: CaseData, settings: Settings): ReadonlyMap<SourceId, PlanBy> =>
  new Map(
    GUIDELINES.map((guideline) => {
      const result = evaluate({ ...caseData, setting: { ...caseData.setting, guideline } }, knowledge, settings);
      const argued = result.device.options.flatMap((option) => [...option.for, ...option.against]);
      const byGuideline = rulesUsing([{ fact: 'setting.guideline', value: guideline }]);
      const ids = [...new Set(argued.map(({ rule }) => rule))].filter((id) => byGuideline.includes(id));
      const source = GUIDELINE_SOURCE[guideline];
      return [source, { plan: planWords(planCoreOf(result)), rules: ids.map((id) => ruleBy(id, source)) }] as const;
    }),
  );

/** A rule may rest on several guidelines, each for its own device: those that are followed by themselves are not meant. */
function ruleBy(id: string, followed: SourceId): PlanBy['rules'][number] {
  const others = Object.values(GUIDELINE_SOURCE).filter((source) => source !== followed);
  const sources = rules.find((rule) => rule.id === id)?.sources.map(({ source }) => source) ?? [];
  return { id, sources: sources.filter((source) => !others.includes(source)) };
}
