import { answerOf } from '#page/answer-words.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { PageProps } from '../../features/report/page-props.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { APP_VERSION } from '../version.ts';

/** The one evaluation that the screen shows too. */
export type InspectionOf = (caseData: CaseData, lab: Settings) => Inspection;

/** The case on the screen with its plan, as it is at this moment. */
export function caseNow(inspectionOf: InspectionOf): Omit<PageProps, 'drawing'> {
  const { caseData } = useCaseStore.getState();
  const { lab } = useSettingsStore.getState();
  const inspection = inspectionOf(caseData, lab);
  return {
    caseData,
    inspection,
    settings: lab,
    answer: answerOf(inspection, caseData),
    appVersion: APP_VERSION,
    today: new Date().toISOString().slice(0, 10),
  };
}
