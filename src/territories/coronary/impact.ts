/** In how many of the same cases the answer is another one than with the knowledge before. */
export interface KnowledgeImpact {
  /** The versions of the knowledge. */
  readonly from: string;
  readonly to: string;
  readonly changed: number;
  readonly of: number;
}

/** Measured and written by `npm run knowledge:impact`: do not edit. */
export const impact: KnowledgeImpact = { from: '2026.11', to: '2026.12', changed: 8328, of: 20000 };
