import type { Because } from '../types/result.ts';

/** Whose side an entry takes as it is told. What speaks for one of the two devices is said of its rival where it stands against the choice. */
export const sideOf = ({ as, option }: Exclude<Because, { as: 'enter' }>) =>
  as === 'against' && option ? { as, option: option === 'des' ? 'dcb' : 'des' } : { as, option };
