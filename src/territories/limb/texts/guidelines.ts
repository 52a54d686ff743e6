/** What guidelines say side by side: the leg shows no such table, and its page is not to take the heart's. */
export const guidelineTexts = {};
