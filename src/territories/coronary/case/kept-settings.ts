import { DEFAULT_SETTINGS } from '../default-settings.ts';
import type { Settings } from '../types/case-data.ts';
import { FIELDS } from './fields.ts';

/** What a browser has kept, whichever version wrote it: only words this version knows are taken over. */
export function readSettings(kept: unknown): Settings {
  const { guideline, region, unavailable } = (kept ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    guideline: FIELDS['setting.guideline'].values.find((each) => each === guideline) ?? DEFAULT_SETTINGS.guideline,
    region: FIELDS['setting.region'].values.find((each) => each === region) ?? DEFAULT_SETTINGS.region,
    unavailable: FIELDS['setting.unavailable'].values.filter(
      (each) => Array.isArray(unavailable) && unavailable.includes(each),
    ),
  };
}
