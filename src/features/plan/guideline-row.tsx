import '../../i18n/with-plan-below.ts';
import { useId } from 'react';
import { FIELDS } from '#territory/case/fields.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { changeWords, planCoreOf } from '../../wording/plan-words.ts';
import { planUnder } from './plan-under.ts';

export type Guideline = Settings['guideline'];

interface GuidelineRowProps {
  caseData: CaseData;
  settings: Settings;
  result: Result;
  onGuideline: (guideline: Guideline) => void;
  /** Leads to what the guidelines say, side by side. */
  onPositions?: (() => void) | undefined;
}

/** Which guideline is followed, and where another one would lead. */
export function GuidelineRow({ caseData, settings, result, onGuideline, onPositions }: GuidelineRowProps) {
  const id = useId();
  const followed = caseData.setting?.guideline ?? settings.guideline;
  const now = planCoreOf(result);
  const others = FIELDS['setting.guideline'].values.flatMap((guideline) => {
    const words = changeWords(planUnder(caseData, settings, { guideline }), now);
    return words === '' ? [] : [{ guideline, words }];
  });
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-control">
        <span id={id} className="sr-only">
          {t('plan.guideline.followed')}
        </span>
        <ChoiceGroup
          labelledBy={id}
          choices={FIELDS['setting.guideline'].values.map((value) => ({ value, label: name(value) }))}
          value={followed}
          onChange={(guideline) => guideline && onGuideline(guideline)}
        />
        {onPositions && (
          <Button kind="quiet" icon="arrow" onClick={() => onPositions()}>
            {t('plan.guidelines-side-by-side')}
          </Button>
        )}
      </div>
      <ul className="pt-tight text-small text-ink-muted">
        {others.map(({ guideline, words }) => (
          <li key={guideline}>{t('plan.guideline.leads-to', { guideline: name(guideline), plan: words })}</li>
        ))}
        {others.length === 0 && <li>{t('plan.guideline.no-difference')}</li>}
      </ul>
    </>
  );
}

const name = (guideline: Guideline) => textOf(`value.setting.guideline.${guideline}`);
