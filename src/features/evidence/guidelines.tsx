import { guidelineQuestions } from '#territory/guideline-positions.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { GuidelineTable } from './guideline-table.tsx';

/** What each document says to the questions on which they differ, where none of them is followed as a setting. */
export function Guidelines() {
  return (
    <section aria-label={t('guidelines.title')} className="grid grid-cols-1 gap-control border-t border-line pt-3">
      <h3 className="font-semibold">{t('guidelines.title')}</h3>
      <div>
        {guidelineQuestions.map((question) => (
          <Disclosure key={question.id} lazy summary={textOf(`question.${question.id}`)}>
            <GuidelineTable question={question} followed={undefined} />
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
