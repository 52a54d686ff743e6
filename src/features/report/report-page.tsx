import '../../i18n/with-report-page.ts';
import './page.css';
import type { CaseData } from '#territory/types/case-data.ts';
import { identifierIn } from '../../case-file/label.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { paragraph } from '../../interop/report/paragraph.ts';
import { settingsSentence } from '../../interop/report/support.ts';
import { PageAdvice, PageFindings, PageOpen } from './page-findings.tsx';
import { footerText } from './page-footer.ts';
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
      <Closing {...props} />
    </article>
  );
}

/** The title, and the case's own code where it says nothing of who the patient is. */
export function PageHead({ title, caseData: { label } }: { title: string; caseData: CaseData }) {
  const code =
    label === undefined ? '' : identifierIn(label) ? t('page.code.withheld') : t('page.code', { code: label });
  return (
    <header>
      <div className="a4-head">
        <h1>{title}</h1>
        <p>{code}</p>
      </div>
      <p>{t('page.no-identity')}</p>
    </header>
  );
}

/** The decision, entered or to be written in, with the lines to sign: never alone on a page. */
function Closing(props: PageProps) {
  const { decision } = props.caseData;
  return (
    <div className="a4-close">
      <h2>{t('page.decision')}</h2>
      {decision && decision.choice.length > 0 ? <p>{decided(decision)}</p> : <p className="a4-blank" />}
      <div className="a4-lines">
        <p>{t('page.sign')}</p>
        <p>{t('page.date')}</p>
      </div>
      <p className="a4-foot">{footerText(props)}</p>
    </div>
  );
}

function decided({ choice, reason = '' }: NonNullable<CaseData['decision']>): string {
  const done = listText(
    choice.map((one) => textOf(`value.decision.choice.${one}`)),
    'and',
  );
  return identifierIn(reason)
    ? t('page.decision.withheld', { choice: done })
    : t('page.decision.entered', { choice: done, reason });
}
