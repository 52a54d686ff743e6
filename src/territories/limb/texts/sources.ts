/** How much of each source was read stands in its citation already. */
export const sourceTexts = {
  'source.PROJECT.name': 'A rule or convention of this project: no source read states it, shown as reasoned',
} as const;
