import { thresholds as list, THRESHOLDS as records } from './rules/thresholds.ts';

// The names under which every territory hands its limits to the words of conditions.

export const THRESHOLDS = records;
export const thresholds = list;
export type ThresholdId = keyof typeof records;
