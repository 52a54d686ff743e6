import type { Reported } from '../../../src/interop/report/phrase.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { inspected } from '../../fixtures/inspections.ts';

/** What a report of this case is written of, on a day before the knowledge's review is due. */
export function reportedOf(caseData: CaseData, today = '2026-11-28'): Reported {
  const { result, answer } = inspected(caseData);
  return { caseData, result, answer, settings: DEFAULT_SETTINGS, today };
}
