import { entryTexts } from './entry.ts';
import { fieldTexts } from './fields.ts';
import { planTexts } from './plan.ts';
import { ruleTitles } from './rule-titles.ts';
import { shellTexts } from './shell.ts';
import { termTexts } from './terms.ts';

/** What the case, the plan and the shell say: in the first script, so that no first answer waits for its words. */
export const firstScreenTexts = {
  ...termTexts,
  ...fieldTexts,
  ...entryTexts,
  ...ruleTitles,
  ...planTexts,
  ...shellTexts,
};
