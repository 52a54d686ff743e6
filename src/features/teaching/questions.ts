import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';

export type Commitment = Readonly<Record<string, string>>;

/** What the reader commits to before the plan is shown, what can be answered, and what the plan says. */
export interface Questions {
  readonly parts: readonly string[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly rightAnswers: (inspection: Inspection, caseData: CaseData) => Readonly<Record<string, readonly string[]>>;
}

/** The parts that were answered as the plan does. */
export function partsRight(
  { parts, rightAnswers }: Questions,
  commitment: Commitment,
  inspection: Inspection,
  caseData: CaseData,
): readonly string[] {
  const right = rightAnswers(inspection, caseData);
  return parts.filter((part) => right[part]?.includes(commitment[part] ?? ''));
}
