/** How much of each source was read stands in its citation already. */
export const sourceTexts = {} as const;
