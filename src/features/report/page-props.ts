import type { ReactNode } from 'react';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Reported } from '../../interop/report/phrase.ts';

export interface PageProps {
  caseData: CaseData;
  inspection: Inspection;
  settings: Settings;
  /** The plan's answer in one sentence. */
  answer: string;
  /** The lesion, drawn; nothing where there is nothing to draw. */
  drawing: ReactNode;
  appVersion: string;
  /** An ISO date. */
  today: string;
}

export const reportedIn = ({ caseData, inspection, settings, today }: Omit<PageProps, 'drawing'>): Reported => ({
  caseData,
  result: inspection.result,
  answer: inspection.answer,
  settings,
  today,
});
