/** Every text of the leg in Russian, one file a topic. No clinician has reviewed them: see i18n/languages.ts. */
export const territoryTexts = {};
