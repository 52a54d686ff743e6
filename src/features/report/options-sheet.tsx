import '../../i18n/with-report-page.ts';
import './page.css';
import { headline } from '#territory/entry/headline.ts';
import { t } from '../../i18n/translate.ts';
import { enteredPairs } from '../../interop/report/entered.ts';
import type { SheetProps } from './discussion-sheet-props.ts';
import { Filled, MeetingPart } from './meeting-part.tsx';
import { PageChecklists, PageCompared, PageDisputed, PageUnknown } from './options-plan-on-paper.tsx';
import { footerText } from './page-footer.ts';
import { PageHead } from './page-head.tsx';

/** One page for the team that discusses a leg, filled in or to be filled by hand. */
export function OptionsSheet({ meeting, changes: _changes, ...props }: SheetProps) {
  const { caseData, inspection } = props;
  const { result } = inspection;
  return (
    <article className="a4" data-theme="light">
      <PageHead title={t('sheet.title')} caseData={caseData} />
      <p>{t('sheet.proposes')}</p>
      <section className="a4-box">
        <p>{headline(result)}</p>
      </section>
      <h2>{t('sheet.case')}</h2>
      <ul className="a4-columns">
        {enteredPairs(caseData).map(({ name, value }) => (
          <li key={name}>{t('report.pair', { name, value })}</li>
        ))}
      </ul>
      <h2>{t('sheet.question')}</h2>
      <Filled text={meeting.question} />
      <PageCompared result={result} />
      <PageChecklists result={result} />
      <PageDisputed result={result} />
      <PageUnknown result={result} />
      <MeetingPart meeting={meeting} />
      <p className="a4-foot">{footerText(props)}</p>
    </article>
  );
}
