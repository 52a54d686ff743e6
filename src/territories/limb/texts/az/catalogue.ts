import { fieldTexts } from './fields.ts';
import { valueTexts } from './values.ts';

/** Every text of the leg in Azerbaijani, one file a topic. No clinician has reviewed them: see i18n/languages.ts. */
export const territoryTexts = {
  ...fieldTexts,
  ...valueTexts,
};
