/** In how many of the same cases the answer is another one than with the knowledge before: there is none before this one. */
export const impact: { from: string; to: string; changed: number; of: number } | null = null;
