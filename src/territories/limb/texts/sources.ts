/** Notes on documents beyond how far they were read: the leg has none, and its page is not to take the heart's. */
export const sourceTexts = {};
