import '../../i18n/with-report-page.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import type { Meeting } from './sheet-form.tsx';

const PICTURES = ['angiography', 'ivus', 'oct', 'echo', 'ecg', 'previous'] as const;

/** What was typed, or a line to write on. */
export function Filled({ text }: { text: string }) {
  return text === '' ? <p className="a4-blank" /> : <p>{text}</p>;
}

/** What can be shown of the case. */
export function PicturesPart() {
  return (
    <>
      <h2>{t('sheet.pictures')}</h2>
      <p>{PICTURES.map((each) => `☐ ${t(`sheet.picture.${each}`)}`).join('   ')}</p>
    </>
  );
}

/** What the meeting adds, filled in or to be filled by hand. */
export function MeetingPart({ meeting }: { meeting: Meeting }) {
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
