import { guidelineQuestions } from '#territory/guideline-positions.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { guidelineRowId } from './guideline-places.ts';
import { GuidelineTable } from './guideline-table.tsx';
import { plansByGuideline } from './plans-by-guideline.ts';
import { deviceQuestion, GUIDELINE_SOURCE, guidelineOf } from './questions.ts';
import type { ReadFor } from './read-for.ts';

/** What the guidelines say to this case, with the plan each of them would lead to; their other questions on demand. */
export function GuidelinesSideBySide({ caseData, settings }: ReadFor) {
  const followed = GUIDELINE_SOURCE[caseData.setting?.guideline ?? settings.guideline];
  const device = deviceQuestion(caseData);
  const planBy = plansByGuideline(caseData, settings);
  return (
    <section
      id="guidelines"
      tabIndex={-1}
      aria-label={t('plan.guidelines-side-by-side')}
      className="grid grid-cols-1 gap-control border-t border-line pt-3"
    >
      <h3 className="font-semibold">{t('plan.guidelines-side-by-side')}</h3>
      {guidelineQuestions
        .filter(({ id }) => id === device)
        .map((question) => (
          <GuidelineTable
            key={question.id}
            question={question}
            followed={followed}
            planBy={planBy}
            rowIdOf={(source) => {
              const guideline = guidelineOf(source);
              return guideline && guidelineRowId(guideline);
            }}
          />
        ))}
      <Disclosure lazy summary={t('guidelines.more')}>
        {guidelineQuestions
          .filter(({ id }) => id !== device)
          .map((question) => (
            <Disclosure key={question.id} lazy summary={textOf(`question.${question.id}`)}>
              <GuidelineTable question={question} followed={followed} />
            </Disclosure>
          ))}
      </Disclosure>
    </section>
  );
}
