import type { GuidelineQuestion } from '#territory/guideline-positions.ts';
import type { SourceId } from '#territory/sources.ts';

/** Where following a document leads in this case. */
export interface PlanBy {
  readonly plan: string;
  /** The rules that argue for a device because it is followed, each with the documents it rests on. */
  readonly rules: readonly { readonly id: string; readonly sources: readonly SourceId[] }[];
}

/** The documents that can be followed and of which nothing was read on this question. */
export const withoutPosition = (
  { positions }: GuidelineQuestion,
  planBy: ReadonlyMap<SourceId, PlanBy>,
): readonly SourceId[] => [...planBy.keys()].filter((id) => positions.every(({ source }) => source !== id));
