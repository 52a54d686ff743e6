import type { Settings } from '#territory/types/case-data.ts';

type Guideline = Settings['guideline'];

/** Where a guideline that can be followed stands among the others; small, since the plan leads there before it is drawn. */
export const guidelineRowId = (guideline: Guideline): string => `guideline-${guideline}`;
