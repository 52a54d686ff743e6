import '../../i18n/with-report-page.ts';
import './page.css';
import type { WhatIf } from '#territory/types/inspection.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { sheetLeads, sheetPositions, sheetRows } from '../../interop/report/discussion.ts';
import { findingSentences } from '../../interop/report/paragraph.ts';
import { footerText } from './page-footer.ts';
import { PageHead } from './page-head.tsx';
import { type PageProps, reportedIn } from './page-props.ts';
import type { Meeting } from './sheet-form.tsx';

const PICTURES = ['angiography', 'ivus', 'oct', 'echo', 'ecg', 'previous'] as const;

interface SheetProps extends PageProps {
  meeting: Meeting;
  /** What other answers would lead to. */
  changes: readonly WhatIf[];
}

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
      <h2>{t('sheet.pictures')}</h2>
      <p>{PICTURES.map((each) => `☐ ${t(`sheet.picture.${each}`)}`).join('   ')}</p>
      <MeetingPart meeting={meeting} />
      <p className="a4-foot">{footerText(props)}</p>
    </article>
  );
}

/** What was typed, or a line to write on. */
function Filled({ text }: { text: string }) {
  return text === '' ? <p className="a4-blank" /> : <p>{text}</p>;
}

function MeetingPart({ meeting }: { meeting: Meeting }) {
  const decided = listText(
    meeting.decision.map((one) => textOf(`value.decision.choice.${one}`)),
    'and',
  );
  const ticks = (chosen: string, all: readonly string[]) =>
    all.map((each) => `${each === chosen ? '☒' : '☐'} ${each}`).join('   ');
  const [yes, no, partly] = [t('sheet.yes'), t('sheet.no'), t('sheet.enacted.partly')];
  const word = (value: string) => ({ yes, no, partly })[value] ?? '';
  const rows: readonly (readonly [string, string])[] = [
    [t('sheet.present'), meeting.present],
    [t('sheet.quorum'), ticks(word(meeting.quorum), [yes, no])],
    [t('sheet.interests'), meeting.interests],
    [t('sheet.preference'), meeting.preference],
    [t('sheet.decision'), decided],
    [t('sheet.reasons'), meeting.reasons],
    [t('sheet.dissent'), meeting.dissent],
    [t('sheet.review-on'), meeting.reviewOn],
    [t('sheet.enacted'), ticks(word(meeting.enacted), [yes, partly, no])],
    [t('sheet.why'), meeting.why],
  ];
  return (
    <>
      <h2>{t('sheet.meeting')}</h2>
      <div className="a4-two">
        {rows.map(([name, text]) => (
          <div key={name}>
            <h3>{name}</h3>
            <Filled text={text} />
          </div>
        ))}
      </div>
    </>
  );
}
