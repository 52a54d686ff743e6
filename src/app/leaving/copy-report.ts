import '../../i18n/with-report-page.ts';
import { reportedIn } from '../../features/report/page-props.ts';
import { t } from '../../i18n/translate.ts';
import { paragraph } from '../../interop/report/paragraph.ts';
import type { Form } from '../../interop/report/phrase.ts';
import { paragraphText } from '../../interop/report/plain-text.ts';
import { caseNow, type InspectionOf } from './case-now.ts';

/** Puts the report on the clipboard. @returns what became of it, in words */
export async function copyReport(form: Form, inspectionOf: InspectionOf): Promise<string> {
  const text = paragraphText(paragraph(reportedIn(caseNow(inspectionOf)), form));
  if (text === '') return t('report-window.empty');
  try {
    await navigator.clipboard.writeText(text);
    return t('report-window.copied');
  } catch {
    return t('report-window.refused');
  }
}
