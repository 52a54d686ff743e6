import { fieldTexts } from '#territory/texts/fields.ts';
import { ruleTitles } from '#territory/texts/rule-titles.ts';
import { termTexts } from '#territory/texts/terms.ts';
import { entryTexts } from './entry.ts';
import { planTexts } from './plan.ts';
import { shellTexts } from './shell.ts';

/** What the case, the plan and the shell say: in the first script, so that no first answer waits for its words. */
export const firstScreenTexts = {
  ...termTexts,
  ...fieldTexts,
  ...entryTexts,
  ...ruleTitles,
  ...planTexts,
  ...shellTexts,
};
