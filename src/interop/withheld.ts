import type { CaseData } from '#territory/types/case-data.ts';
import { type Revealed, revealedBy } from '../case-file/revealed.ts';

/** A case as it may leave, and the free texts that stay behind. */
export interface Cleared {
  readonly case: CaseData;
  readonly withheld: readonly Revealed[];
}

/**
 * The case without the free texts that may say who the patient is. A guess at a name is enough here: on the screen it is a
 * remark, but what has left cannot be taken back.
 */
export function cleared(caseData: CaseData): Cleared {
  const withheld = revealedBy(caseData);
  const held = new Set(withheld.map(({ path }) => path));
  return { case: without(caseData, held), withheld };
}

/** The case with neither code nor reason, whatever they say. */
export const withoutFreeText = (caseData: CaseData): CaseData =>
  without(caseData, new Set(['label', 'decision.reason']));

function without(caseData: CaseData, paths: ReadonlySet<string>): CaseData {
  const { label, decision, ...rest } = caseData;
  const { reason, ...taken } = decision ?? { choice: [] };
  const keptReason = reason === undefined || paths.has('decision.reason') ? {} : { reason };
  return {
    ...rest,
    ...(label === undefined || paths.has('label') ? {} : { label }),
    ...(decision ? { decision: { ...taken, ...keptReason } } : {}),
  };
}
