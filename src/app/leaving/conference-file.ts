import { inOrder } from '#territory/case/serialise.ts';
import type { PageProps } from '../../features/report/page-props.ts';
import type { Meeting } from '../../features/report/sheet-form.tsx';
import { language } from '../../i18n/translate.ts';
import { CONSULT_KIND, CONSULT_VERSION } from '../../interop/second-opinion/message.ts';
import { caseToSend, planSeenOf } from '../../interop/second-opinion/outgoing.ts';
import { outside } from '../library/context.ts';

/** A meeting's sheet as a file of the consultation's kind: what was left blank is left out. */
export function conferenceText(
  { caseData, settings, inspection, appVersion, today }: Omit<PageProps, 'drawing'>,
  meeting: Meeting,
): string {
  const filled = Object.fromEntries(Object.entries(meeting).filter(([, value]) => value.length > 0));
  const file = {
    kind: CONSULT_KIND,
    schemaVersion: CONSULT_VERSION,
    part: 'conference',
    id: outside.newId(),
    writtenOn: today,
    language: language(),
    case: inOrder(caseToSend(caseData, settings)),
    plan: planSeenOf(inspection.result, appVersion),
    meeting: filled,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
