import '../../i18n/with-report-page.ts';
import './page.css';
import { t, textOf } from '../../i18n/translate.ts';
import { sheetLeads, sheetPositions, sheetRows } from '../../interop/report/discussion.ts';
import { findingSentences } from '../../interop/report/paragraph.ts';
import type { SheetProps } from './discussion-sheet-props.ts';
import { Filled, MeetingPart, PicturesPart } from './meeting-part.tsx';
import { footerText } from './page-footer.ts';
import { PageHead } from './page-head.tsx';
import { reportedIn } from './page-props.ts';

/** One page for a Heart Team or a case conference, filled in or to be filled by hand. */
export function DiscussionSheet({ meeting, changes, ...props }: SheetProps) {
  const { caseData, inspection, settings } = props;
  const { result } = inspection;
  const leads = sheetLeads(result, changes);
  const unavailable = caseData.setting?.unavailable ?? settings.unavailable;
  return (
    <article className="a4" data-theme="light">
      <PageHead title={t('sheet.title')} caseData={caseData} />
      <p>{t('sheet.proposes')}</p>
      <h2>{t('sheet.case')}</h2>
      <p>
        {findingSentences(reportedIn(props), 'short')
          .map(({ text }) => text)
          .join(' ')}
      </p>
      <h2>{t('sheet.question')}</h2>
      <Filled text={meeting.question} />
      <h2>{t('sheet.options')}</h2>
      <table>
        <tbody>
          {sheetRows(result, unavailable).map(({ option, verdict, supporting, against }) => (
            <tr key={option}>
              <th>{textOf(`sheet.option.${option}`)}</th>
              <td>{verdict}</td>
              <td>{supporting && t('page.for', { reasons: supporting })}</td>
              <td>{against && t('page.against', { reasons: against })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('sheet.guidelines')}</h2>
      <ul className="a4-wide">
        {sheetPositions(caseData).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {result.conflicts.length > 0 && (
        <>
          <h2>{t('sheet.conflicts')}</h2>
          <ul className="a4-wide">
            {result.conflicts.map((id) => (
              <li key={id}>{textOf(`conflict.${id}`)}</li>
            ))}
          </ul>
        </>
      )}
      {leads.length > 0 && (
        <>
          <h2>{t('sheet.open')}</h2>
          <ul className="a4-wide">
            {leads.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <PicturesPart />
      <MeetingPart meeting={meeting} />
      <p className="a4-foot">{footerText(props)}</p>
    </article>
  );
}
