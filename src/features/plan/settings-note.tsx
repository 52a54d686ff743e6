import '../../i18n/with-plan-below.ts';
import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Action } from '#territory/types/knowledge.ts';
import type { LabResource } from '#territory/types/vocabulary.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { Notice } from '../../ui/notice.tsx';
import { changeWords, planCoreOf } from '../../wording/plan-words.ts';
import { planUnder } from './plan-under.ts';

interface SettingsNoteProps {
  inspection: Inspection;
  caseData: CaseData;
  settings: Settings;
}

/** Says in the plan which of the lab's settings shaped it. */
export function SettingsNote({ inspection, caseData, settings }: SettingsNoteProps) {
  const guideline = caseData.setting?.guideline ?? settings.guideline;
  const lacking = missed(inspection, caseData.setting?.unavailable ?? settings.unavailable);
  const followed = guideline !== DEFAULT_SETTINGS.guideline;
  if (!followed && lacking.length === 0) return null;
  const now = planCoreOf(inspection.result);
  const byDefault = changeWords(planUnder(caseData, settings, { guideline: DEFAULT_SETTINGS.guideline }), now);
  const withAll = changeWords(planUnder(caseData, settings, { unavailable: [] }), now);
  return (
    <section aria-label={t('plan.settings')} className="py-2">
      <Notice level="info">
        {followed && (
          <p>
            {t('plan.settings.guideline', { guideline: textOf(`value.setting.guideline.${guideline}`) })}
            {byDefault && ` ${t('plan.settings.by-default', { plan: byDefault })}`}
          </p>
        )}
        {lacking.length > 0 && (
          <p>
            {t('plan.settings.lacking', {
              tools: listText(
                lacking.map((tool) => textOf(`value.setting.unavailable.${tool}`)),
                'and',
              ),
            })}
            {withAll && ` ${t('plan.settings.with-all', { plan: withAll })}`}
          </p>
        )}
      </Notice>
    </section>
  );
}

/** What a lab has or lacks under an action that goes by another name. */
const RESOURCES: Partial<Record<Action, readonly LabResource[]>> = {
  'intravascular-imaging': ['ivus', 'oct'],
  'physiology-test': ['physiology'],
  dcb: ['dcb-paclitaxel', 'dcb-limus'],
};

/** Of what the lab lacks, what this plan would have used. */
function missed({ result, ladder }: Inspection, unavailable: Settings['unavailable']): Settings['unavailable'] {
  const lacking = result.stages.flatMap(({ steps }) => steps.filter(({ verdict }) => verdict === 'unavailable'));
  const barred = ladder.filter((rung) => rung.barred);
  const wanted = new Set<string>(
    [...lacking, ...barred].flatMap(({ action }): readonly string[] => RESOURCES[action] ?? [action]),
  );
  return unavailable.filter((resource) => wanted.has(resource));
}
