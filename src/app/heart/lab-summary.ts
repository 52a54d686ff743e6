import type { Settings } from '#territory/types/case-data.ts';
import { valueLabel } from '../../features/case-entry/field-text.ts';
import { t } from '../../i18n/translate.ts';

/** The lab's settings in a few words, always on screen; a region that shapes nothing is not among them. */
export function labSummary({ guideline, region, unavailable }: Settings): string {
  return t('lab.summary', {
    guideline: valueLabel('setting.guideline', guideline),
    region: region === 'other' ? 'none' : valueLabel('setting.region', region),
    lacking: unavailable.length,
  });
}
