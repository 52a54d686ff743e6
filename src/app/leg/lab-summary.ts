import type { Settings } from '#territory/types/case-data.ts';
import { valueLabel } from '../../features/case-entry/field-text.ts';
import { textOf } from '../../i18n/translate.ts';

/** The lab's settings in a few words, always on screen; a region that shapes nothing is not among them. */
export const labSummary = ({ region, unavailable }: Settings): string =>
  textOf('lab.summary', {
    region: region === 'other' ? 'none' : valueLabel('setting.region', region),
    lacking: unavailable.length,
  });
