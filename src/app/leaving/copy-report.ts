import '../../i18n/with-report-page.ts';
import { sentencesOf } from '#page/report.tsx';
import { reportedIn } from '../../features/report/page-props.ts';
import { t } from '../../i18n/translate.ts';
import type { Form } from '../../interop/report/phrase.ts';
import { paragraphText } from '../../interop/report/plain-text.ts';
import { caseNow, type InspectionOf } from './case-now.ts';

/** Puts the report on the clipboard. @returns what became of it, in words */
export async function copyReport(form: Form, inspectionOf: InspectionOf): Promise<string> {
  const text = paragraphText(sentencesOf(reportedIn(caseNow(inspectionOf)), form));
  if (text === '') return t('report-window.empty');
  try {
    await navigator.clipboard.writeText(text);
    return t('report-window.copied');
  } catch {
    return t('report-window.refused');
  }
}
