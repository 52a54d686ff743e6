/** What the reader commits to before the plan is shown. */
export const PARTS = ['mechanism', 'next', 'device'] as const;
