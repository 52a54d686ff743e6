import { classificationTexts } from './classifications.ts';
import { exampleTexts } from './examples.ts';
import { guidelineTexts } from './guidelines.ts';
import { hazardTexts } from './hazards.ts';
import { intendedPurposeTexts } from './intended-purpose.ts';
import { ruleTexts } from './rules.ts';
import { sourceTexts } from './sources.ts';

/** What the territory says beyond the first screen and the remarks, one file a topic. */
export const territoryTexts = {
  ...classificationTexts,
  ...exampleTexts,
  ...guidelineTexts,
  ...hazardTexts,
  ...intendedPurposeTexts,
  ...ruleTexts,
  ...sourceTexts,
};
