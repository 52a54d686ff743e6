import '../../i18n/with-report-page.ts';
import { useState } from 'react';
import { sentencesOf } from '#page/report.tsx';
import { knowledge } from '#territory/knowledge.ts';
import { whatWouldChange } from '../../engine/what-if.ts';
import { reportedIn } from '../../features/report/page-props.ts';
import { ReportPanel } from '../../features/report/report-panel.tsx';
import { type Meeting, NO_MEETING, SheetForm } from '../../features/report/sheet-form.tsx';
import { t } from '../../i18n/translate.ts';
import type { Form } from '../../interop/report/phrase.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { saveTextFile } from '../save-file.ts';
import { caseNow, type InspectionOf } from './case-now.ts';
import { conferenceText } from './conference-file.ts';
import { print } from './printed.ts';

interface ReportWindowProps {
  inspectionOf: InspectionOf;
  onCopy: (form: Form) => void;
}

/** The report of the case on the screen, its page and the sheet for a meeting. The case does not change behind this window. */
export function ReportWindow({ inspectionOf, onCopy }: ReportWindowProps) {
  const now = caseNow(inspectionOf);
  const reported = reportedIn(now);
  const [meeting, setMeeting] = useState<Meeting>(NO_MEETING);
  return (
    <div className="grid gap-section">
      <ReportPanel
        sentencesOf={(form) => sentencesOf(reported, form)}
        reason={now.caseData.decision?.reason ?? ''}
        onCopy={onCopy}
        onPrint={() => print({ what: 'page' })}
      />
      <Disclosure summary={t('sheet.title')} lazy>
        <SheetForm
          meeting={meeting}
          onPrint={(filled) => {
            setMeeting(filled);
            print({ what: 'sheet', meeting: filled, changes: whatWouldChange(now.caseData, knowledge, now.settings) });
          }}
          onSave={(filled) => {
            setMeeting(filled);
            saveTextFile(`${t('sheet.file-name')}.json`, conferenceText(now, filled));
          }}
        />
      </Disclosure>
    </div>
  );
}
