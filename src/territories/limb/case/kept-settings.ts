import { DEFAULT_SETTINGS } from '../default-settings.ts';
import type { Settings } from '../types/case-data.ts';
import { REGIONS, RESOURCES } from '../types/vocabulary.ts';

/** What a browser has kept, whichever version wrote it: only words this version knows are taken over. */
export function readSettings(kept: unknown): Settings {
  const { region, unavailable } = (kept ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    region: REGIONS.find((each) => each === region) ?? DEFAULT_SETTINGS.region,
    unavailable: RESOURCES.filter((each) => Array.isArray(unavailable) && unavailable.includes(each)),
  };
}
