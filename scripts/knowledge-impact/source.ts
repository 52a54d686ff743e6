import type { KnowledgeImpact } from '../../src/territories/coronary/impact.ts';

/** What src/territories/coronary/impact.ts says, as its text. */
export const impactSource = ({
  from,
  to,
  changed,
  of,
}: KnowledgeImpact): string => `/** In how many of the same cases the answer is another one than with the knowledge before. */
export interface KnowledgeImpact {
  /** The versions of the knowledge. */
  readonly from: string;
  readonly to: string;
  readonly changed: number;
  readonly of: number;
}

/** Measured and written by \`npm run knowledge:impact\`: do not edit. */
export const impact: KnowledgeImpact = { from: '${from}', to: '${to}', changed: ${changed}, of: ${of} };
`;
