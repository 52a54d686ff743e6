import type { Settings } from './types/case-data.ts';

/** What holds when the case file does not say: everything is there, and no label limit is claimed to apply. */
export const DEFAULT_SETTINGS: Settings = { region: 'other', unavailable: [] };
