import { referencesOf } from '../src/engine/references.ts';
import type { FactName, FactValues } from '../src/territories/coronary/types/facts.ts';
import type { Knowledge } from '../src/territories/coronary/types/knowledge.ts';

/**
 * One case as every engine is given it: the value of each fact that a rule reads, null where nobody knows. What
 * arithmetic derives from the case (Mehran's class, the expansion) and what the weighing of DES and DCB found
 * (`dcbOffered`) are given too: what is measured is the firing of the rules, not the arithmetic.
 * All records have the same fields in the same order, as rows of a registry have.
 */
export type CaseRecord = { readonly [F in FactName]?: FactValues[F] | null };

/** Every fact that a rule reads, itself or through a definition. */
export function factsOf({ rules, definitions }: Pick<Knowledge, 'rules' | 'definitions'>): readonly FactName[] {
  const conditions = [...rules.flatMap(({ when, applies }) => [when, applies]), ...definitions.map(({ when }) => when)];
  return [...referencesOf(...conditions).facts];
}
