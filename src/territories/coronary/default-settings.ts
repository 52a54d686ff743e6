import type { Settings } from './types/case-data.ts';

/**
 * What holds when neither the case file nor the lab says otherwise. The case model names the guideline; a lab is
 * taken to have everything until it says what it lacks; without a region no label limit is claimed to apply.
 */
export const DEFAULT_SETTINGS: Settings = { guideline: 'esc-2024', unavailable: [], region: 'other' };
