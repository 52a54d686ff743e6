/** Every text of the leg in Azerbaijani, one file a topic. No clinician has reviewed them: see i18n/languages.ts. */
export const territoryTexts = {};
