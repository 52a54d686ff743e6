import '../../i18n/with-report-page.ts';
import './page.css';
import { t } from '../../i18n/translate.ts';
import { paragraph } from '../../interop/report/paragraph.ts';
import { settingsSentence } from '../../interop/report/support.ts';
import { PageAdvice, PageFindings, PageOpen } from './page-findings.tsx';
import { footerText } from './page-footer.ts';
import { PageClosing, PageHead } from './page-head.tsx';
import { PageAnswer, PageBeside, PageGate, PageLadder, PageOptions } from './page-plan.tsx';
import { type PageProps, reportedIn } from './page-props.ts';

/** Case and plan on A4, one page or two, in black on white whatever the screen looks like. */
export function ReportPage(props: PageProps) {
  const { caseData, inspection, answer, drawing } = props;
  const { result } = inspection;
  const reported = reportedIn(props);
  return (
    <article className="a4" data-theme="light">
      <PageHead title={t('page.title')} caseData={caseData} />
      <PageAnswer result={result} answer={answer} />
      <h2>{t('page.report')}</h2>
      <p>
        {paragraph(reported, 'long')
          .map(({ text }) => text)
          .join(' ')}
      </p>
      {drawing !== null && (
        <section>
          <h2>{t('page.drawing')}</h2>
          <div className="a4-drawing">{drawing}</div>
        </section>
      )}
      <div className="a4-two">
        <PageGate caseData={caseData} result={result} />
        <PageLadder ladder={inspection.ladder} />
      </div>
      <PageOptions {...result} />
      <PageBeside {...result} />
      <PageFindings caseData={caseData} result={result} />
      <PageOpen {...result} />
      <PageAdvice result={result} />
      <h2>{t('page.settings')}</h2>
      {settingsSentence(reported).map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <p>{t('page.not-here')}</p>
      <PageClosing caseData={caseData} foot={footerText(props)} />
    </article>
  );
}
