import { cautionTexts } from './cautions.ts';
import { conflictTexts } from './conflicts.ts';
import { evidenceTexts } from './evidence.ts';
import { fieldTexts } from './fields.ts';
import { libraryTexts } from './library.ts';
import { planTexts } from './plan.ts';
import { ruleBookTexts } from './rule-book.ts';
import { ruleTexts } from './rules.ts';
import { shellTexts } from './shell.ts';
import { termTexts } from './terms.ts';

/** Every text of the product in English, one file a topic. */
export const en = {
  ...termTexts,
  ...fieldTexts,
  ...ruleTexts,
  ...ruleBookTexts,
  ...conflictTexts,
  ...cautionTexts,
  ...evidenceTexts,
  ...planTexts,
  ...shellTexts,
  ...libraryTexts,
};
