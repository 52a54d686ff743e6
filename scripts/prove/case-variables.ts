import { FIELDS } from '../../src/territories/coronary/case/fields.ts';
import type { ToolOutcome } from '../../src/territories/coronary/types/vocabulary.ts';
import { fieldVariables } from './fields.ts';
import type { Variables } from './subject.ts';
import type { Term } from './term.ts';

/** The fields of one case of the heart as free variables: every value of the case file, and nothing known. */
export interface CaseVariables extends Variables {
  readonly toolsKnown: Term;
  /** Some entry on the tool says so. */
  readonly used: (tool: string, outcome: ToolOutcome) => Term;
  /** The last entry on the tool says so. */
  readonly last: (tool: string, outcome: ToolOutcome) => Term;
}

/**
 * @param prefix tells two cases in one formula apart
 * @param numbersOf the case whose numbers this one shares, where the two differ only in which of them are known
 */
export function caseVariables(prefix = '', numbersOf = prefix): CaseVariables {
  const { field, wellFormed, entries } = fieldVariables(FIELDS, prefix, numbersOf);
  const { known: toolsKnown, used, last } = entries('preparation.tools');
  return { field, wellFormed, toolsKnown, used, last };
}
