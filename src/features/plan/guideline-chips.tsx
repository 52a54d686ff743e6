import '../../i18n/with-plan-below.ts';
import { FIELDS } from '#territory/case/fields.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { choiceWords, planCoreOf } from '../../wording/plan-words.ts';
import { planUnder } from './plan-under.ts';

interface GuidelineChipsProps {
  caseData: CaseData;
  settings: Settings;
  result: Result;
  /** Leads to what this guideline says, beside the others. */
  onPositions?: ((guideline: Settings['guideline']) => void) | undefined;
}

/** Where the guidelines that can be followed here lead to different devices: each with its own, in the answer itself. */
export function GuidelineChips({ caseData, settings, result, onPositions }: GuidelineChipsProps) {
  const followed = caseData.setting?.guideline ?? settings.guideline;
  const led = FIELDS['setting.guideline'].values.map((guideline) => {
    const { choice } = guideline === followed ? planCoreOf(result) : planUnder(caseData, settings, { guideline });
    return { guideline, device: choiceWords(choice) };
  });
  const devices = new Set(led.map(({ device }) => device));
  if (devices.size < 2) return null;
  return (
    <p className="flex flex-wrap gap-tight">
      {led.map(({ guideline, device }) => (
        <button
          key={guideline}
          type="button"
          onClick={() => onPositions?.(guideline)}
          className={`inline-flex min-h-7 items-center gap-1 rounded-control border px-1.5 text-small hover:border-accent ${
            guideline === followed ? 'border-accent text-ink' : 'border-line-strong text-ink-muted'
          }`}
        >
          {t('plan.guideline.chip', {
            guideline: textOf(`value.setting.guideline.${guideline}`),
            device: device || t('plan.guideline.none'),
          })}
          <Icon name="arrow" className="@max-[38rem]:hidden" />
        </button>
      ))}
    </p>
  );
}
