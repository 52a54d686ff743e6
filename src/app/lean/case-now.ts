import { footerText } from '../../features/report/page-footer.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { APP_VERSION } from '../version.ts';
import { currentCase, inspectionOf } from './answered.ts';
import { paragraph } from './paragraph.ts';

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The case on the screen with its plan, as it is at this moment. */
export function caseNow() {
  const caseData = currentCase();
  return { caseData, inspection: inspectionOf(caseData), settings: useSettingsStore.getState().lab };
}

/** The same as its page has it. */
export function pageNow() {
  const { caseData, inspection } = caseNow();
  return {
    caseData,
    inspection,
    paragraph: paragraph(caseData, inspection.result),
    foot: footerText({ inspection, appVersion: APP_VERSION, today: today() }),
  };
}
