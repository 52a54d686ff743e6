import type { Inspection } from '../../engine/inspect.ts';
import type { CaseData, Settings } from '../../engine/types/case-data.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../knowledge/default-settings.ts';
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

/** Of what the lab lacks, what this plan would have used. */
function missed({ result, ladder }: Inspection, unavailable: Settings['unavailable']): Settings['unavailable'] {
  const wanted = new Set<string>([
    ...result.stages
      .flatMap(({ steps }) => steps.filter(({ verdict }) => verdict === 'unavailable'))
      .map((s) => s.action),
    ...ladder.filter(({ barred }) => barred).map(({ action }) => action),
  ]);
  return unavailable.filter((resource) => wanted.has(resource));
}
